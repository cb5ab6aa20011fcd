# Postil. `make help` lists what there is to make; nothing but make and Python 3.11 has to be there.

PYTHON =
ARGS =
VENV = .venv
PACKAGING = resources/packaging
NEEDS = pyproject.toml resources/constraints.txt $(PACKAGING)/prepare.py
PREPARE = python=$$(sh $(PACKAGING)/find_python.sh "$(PYTHON)") && "$$python" $(PACKAGING)/prepare.py

help:
	@echo "make run           open Postil (ARGS=\"import FILE\" for its command line)"
	@echo "make test          check the code and run every test"
	@echo "make package       build dist/: the program without Python, its .deb and archive (ARGS=--folder: the program alone)"
	@echo "make package-test  install and use what make package built: lintian, a bare Debian, a double click, real keys"
	@echo "make desktop-test  drive the window with real keys under many layouts, and as a screen reader finds it"
	@echo "make bench         measure start, keys, search and memory (ARGS=--all up to a million articles)"
	@echo "make torture       try to lose a note: kills, power cuts, full disks, damage (half an hour; ARGS=\"--share 0.1\")"
	@echo "make clean         remove all that was made, .venv included"
	@echo "PYTHON=/path/to/python3.12 chooses the interpreter."

# Compiled here, because an environment may forbid Python to keep what it compiles, and each start would pay.
run: $(VENV)/.ready
	@$(VENV)/bin/python -m compileall -q reader
	@$(VENV)/bin/python main.py $(ARGS)

test: $(VENV)/.ready-dev
	@$(VENV)/bin/python -m tests

package: $(VENV)/.ready-package
	@$(VENV)/bin/python -m resources.packaging.bundle $(ARGS)

package-test: package $(VENV)/.ready-dev
	@$(VENV)/bin/python -m pytest tests/package

desktop-test: $(VENV)/.ready-dev
	@$(VENV)/bin/python -m tests.desktop

bench: $(VENV)/.ready-dev
	@$(VENV)/bin/python -m compileall -q reader
	@$(VENV)/bin/python -m tests.bench $(ARGS)

torture: $(VENV)/.ready-dev
	@$(VENV)/bin/python -m tests.torture $(ARGS)

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find reader tests resources -name __pycache__ -type d -prune -exec rm -rf {} +

# One stamp for each set of packages: nothing is installed again until what it needs has changed.
$(VENV)/.ready: $(NEEDS)
	@$(PREPARE)
	@touch $@

$(VENV)/.ready-dev: $(NEEDS)
	@$(PREPARE) dev
	@touch $@ $(VENV)/.ready

# Made again when this file says that other groups belong.
$(VENV)/.ready-package: $(NEEDS) Makefile
	@$(PREPARE) package pdf bigsearch
	@touch $@ $(VENV)/.ready

.PHONY: help run test package package-test desktop-test bench torture clean
