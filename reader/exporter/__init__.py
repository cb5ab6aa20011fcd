"""From values to files that people keep. Pure: values in, text out."""
