"""Pages whose markup is at hand: split on the tree of their elements. No capture needs it to be valid."""
