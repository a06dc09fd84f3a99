# Each target creates the environment that it needs, and updates it when pyproject.toml changes. Dependencies are
# locked in requirements/, with hashes; `make lock` writes these files.

PYTHON ?= python3
# More than there are cores, because many tests wait for processes and servers.
WORKERS ?= $(shell expr $$(getconf _NPROCESSORS_ONLN) + 2)
# Tests that share a slow resource are in a group, which runs in one worker.
PARALLEL = -n $(WORKERS) --dist loadgroup
# The Kestra versions for tests, each a download of about 100 MB: ENGINES="1.1 1.3 2.0" for all of them. Tests that need
# another version are skipped.
ENGINES ?= 1.3
VENV := .venv
BIN := $(VENV)/bin

VERSION := $(shell $(PYTHON) -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)
RUNTIME := $(VENV)/.runtime-$(VERSION)
DEV := $(VENV)/.dev-$(VERSION)
PLAIN := .venv-$(VERSION)
LOWEST := .venv-lowest-$(VERSION)
NEWEST := .venv-newest-$(VERSION)

MAKEFLAGS += --no-print-directory
# Python needs PATH, which an empty environment lacks.
PATH ?= /usr/local/bin:/usr/bin:/bin
export PATH
export KDSL_TEST_ENGINES = $(ENGINES)
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

.DEFAULT_GOAL := help
.PHONY: help demo test lint format types codegen check-codegen bench test-engines test-python test-lowest test-newest lock clean

help: ## List the targets
	@echo 'make <target> [PYTHON=python3.12] [WORKERS=4] [ENGINES="1.3 2.0"] [ARGS="-k plugins"]'
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-14s %s\n", $$1, $$2 }' Makefile

demo: $(RUNTIME) ## Show the YAML of a pipeline, definitions/gcp_taxi.py
	@$(BIN)/python -m definitions.gcp_taxi

test: lint types check-codegen ## Run linters, type checkers, the check of generated code, and all tests
	$(call engines,$(VENV))
	@echo '== tests'
	@$(BIN)/python -m pytest $(PARALLEL) $(ARGS)

lint: $(DEV) ## Run linters, and check the format
	@echo '== lint'
	@failed=0; $(BIN)/ruff check || failed=1; $(BIN)/ruff format --check || failed=1; $(BIN)/lint-imports --no-cache || failed=1; exit $$failed

format: $(DEV) ## Sort imports, apply safe fixes, and format the code
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

types: $(DEV) ## Check types with mypy and pyright
	@echo '== types'
	@failed=0; $(BIN)/mypy & mypy=$$!; $(BIN)/pyright --pythonpath $(BIN)/python || failed=1; \
		wait $$mypy || failed=1; exit $$failed

codegen: $(RUNTIME) ## Generate classes, functions and pages
	@$(BIN)/python -m kestra_dsl.codegen.generate
	@$(BIN)/python tools/reference_page.py

check-codegen: $(RUNTIME) ## Fail if generated code is out of date or was edited
	@echo '== generated code'
	@$(BIN)/python -m kestra_dsl.codegen.generate --check

bench: $(DEV) ## Compare the speed of the library with other tools
	@$(BIN)/kdsl engine install --test-kit 1.3
	@$(BIN)/python -m benchmarks $(ARGS)

test-engines: ENGINES = 1.1 1.3 2.0
test-engines: $(DEV) ## Run the tests that need Kestra 1.1 or 2.0
	$(call engines,$(VENV))
	@echo '== tests of other engines'
	@$(BIN)/python -m pytest $(PARALLEL) -m "engine(version='1.1') or engine(version='2.0')" $(ARGS)

test-python: $(PLAIN)/.stamp ## Run only the tests, on another Python: PYTHON=python3.12
	$(call engines,$(PLAIN))
	@echo '== tests on Python $(VERSION)'
	@$(PLAIN)/bin/python -m pytest $(PARALLEL) $(ARGS)

test-lowest: $(LOWEST)/.stamp ## Run the tests on the lowest versions that pyproject.toml allows
	$(call engines,$(LOWEST))
	@echo '== tests on the lowest versions'
	@$(LOWEST)/bin/python -m pytest $(PARALLEL) $(ARGS)

# In one process, because this environment has a pytest that pytest-xdist does not support.
test-newest: ## Run everything on the newest versions of all dependencies
	@rm -rf $(NEWEST)
	$(call environment,$(NEWEST))
	@echo 'Installing the newest versions into $(NEWEST)'
	@$(NEWEST)/bin/python -m pip install --quiet --editable '.[bench,dev]'
	@$(NEWEST)/bin/python tools/newer.py requirements/dev.txt
	$(call engines,$(NEWEST))
	@echo '== lint, types and tests on the newest versions'
	@failed=0; \
		$(NEWEST)/bin/ruff check --no-cache || failed=1; \
		$(NEWEST)/bin/ruff format --check --no-cache || failed=1; \
		$(NEWEST)/bin/mypy --cache-dir $(NEWEST)/.mypy_cache || failed=1; \
		$(NEWEST)/bin/pyright --pythonpath $(NEWEST)/bin/python || failed=1; \
		$(NEWEST)/bin/python -m pytest $(ARGS) || failed=1; \
		exit $$failed

lock: $(DEV) ## Lock the newest versions of all dependencies in requirements/
	@$(LOCK) --all-extras --output-file requirements/dev.txt
	@$(LOCK) --extra engine --extra test --constraints requirements/dev.txt --output-file requirements/test.txt
	@$(LOCK) --constraints requirements/dev.txt --output-file requirements/runtime.txt
	@$(LOCK) --extra engine --extra test --resolution lowest-direct --output-file requirements/lowest.txt

clean: ## Remove environments, caches and built packages
	@rm -rf .venv .venv-* build dist .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# $(call environment,folder): create a virtual environment of $(PYTHON), and replace one of another Python.
define environment
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo 'kestra-dsl needs Python 3.11 or newer; $(PYTHON) $(if $(VERSION),is $(VERSION),cannot be run).' >&2; \
		echo 'Name another: make $(MAKECMDGOALS) PYTHON=/path/to/python3.12' >&2; exit 1; }
	@test -x $(1)/bin/python$(VERSION) || { echo 'Making $(1) with Python $(VERSION)'; $(PYTHON) -m venv --clear $(1); }
endef

# $(call locked,folder,name): install requirements/name.txt. Only wheels, because builds download other packages.
define locked
	@$(1)/bin/python -m pip install --quiet --require-hashes --only-binary :all: --requirement requirements/$(2).txt
endef

# $(call project,folder): install kestra-dsl itself, built with locked packages.
define project
	@$(1)/bin/python -m pip install --quiet --no-deps --no-build-isolation --editable .
endef

# For all supported Pythons, and without a package index, so that each machine uses its own.
LOCK = $(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --group build \
	--no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command 'make lock' pyproject.toml $(ARGS)

# $(call engines,folder): download the jars of the engines and Kestra's test flows into the local Maven repository.
define engines
	@echo '== engines $(ENGINES)'
	@$(1)/bin/kdsl engine install --test-kit $(ENGINES)
endef

$(RUNTIME): pyproject.toml requirements/runtime.txt
	$(call environment,$(VENV))
	@echo 'Installing kestra-dsl into $(VENV)'
	$(call locked,$(VENV),runtime)
	$(call project,$(VENV))
	@touch $@

$(DEV): $(RUNTIME) requirements/dev.txt
	@echo 'Installing the tools of development into $(VENV), about a minute'
	$(call locked,$(VENV),dev)
	@touch $@

$(PLAIN)/.stamp: pyproject.toml requirements/test.txt
	$(call environment,$(PLAIN))
	@echo 'Installing kestra-dsl and what tests it into $(PLAIN)'
	$(call locked,$(PLAIN),test)
	$(call project,$(PLAIN))
	@touch $@

# From scratch: what is newer than the lowest version must not be left from before.
$(LOWEST)/.stamp: pyproject.toml requirements/lowest.txt
	@rm -rf $(LOWEST)
	$(call environment,$(LOWEST))
	@echo 'Installing the lowest versions into $(LOWEST)'
	$(call locked,$(LOWEST),lowest)
	$(call project,$(LOWEST))
	@$(LOWEST)/bin/python tools/check_lowest.py
	@touch $@
