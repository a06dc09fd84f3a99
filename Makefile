# Works from a bare clone: each target makes the environment it needs, and refreshes it when pyproject.toml changes.

PYTHON ?= python3
WORKERS ?= auto
# Tests that share something slow name a group, which one worker runs.
PARALLEL = -n $(WORKERS) --dist loadgroup
# The versions of Kestra that tests run flows on, each about 100 MB once: ENGINES="1.1 1.3 2.0" for all of them.
ENGINES ?= 1.3
VENV := .venv
BIN := $(VENV)/bin

VERSION := $(shell $(PYTHON) -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)
RUNTIME := $(VENV)/.runtime-$(VERSION)
DEV := $(VENV)/.dev-$(VERSION)
BENCH := $(VENV)/.bench-$(VERSION)
PLAIN := .venv-$(VERSION)
LOWEST := .venv-lowest-$(VERSION)

MAKEFLAGS += --no-print-directory
# Python finds itself by PATH, which an empty environment lacks.
PATH ?= /usr/local/bin:/usr/bin:/bin
export PATH
export KDSL_TEST_ENGINES := $(ENGINES)
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

.DEFAULT_GOAL := help
.PHONY: help demo test lint format types codegen check-codegen bench test-lowest test-python clean

help: ## List the targets
	@echo 'make <target> [PYTHON=python3.12] [WORKERS=4] [ENGINES="1.3 2.0"] [ARGS="-k plugins"]'
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-14s %s\n", $$1, $$2 }' Makefile

demo: $(RUNTIME) ## Show the YAML of a whole pipeline, made from definitions/gcp_taxi.py
	@$(BIN)/python -m definitions.gcp_taxi

test: lint types check-codegen ## Check everything: lint, types, generated code, and the tests
	$(call engines,$(VENV))
	@echo '== tests'
	@$(BIN)/python -m pytest $(PARALLEL) $(ARGS)

lint: $(DEV) ## Look for mistakes and for what `make format` would change
	@echo '== lint'
	@failed=0; $(BIN)/ruff check || failed=1; $(BIN)/ruff format --check || failed=1; exit $$failed

format: $(DEV) ## Sort imports, apply safe fixes, and lay the code out
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

types: $(DEV) ## Check types with mypy and pyright
	@echo '== types'
	@failed=0; $(BIN)/mypy || failed=1; $(BIN)/pyright --pythonpath $(BIN)/python || failed=1; exit $$failed

codegen: $(RUNTIME) ## Write the generated classes, functions and pages anew
	@$(BIN)/python -m kestra_dsl.codegen.generate
	@$(BIN)/python tools/reference_page.py

check-codegen: $(RUNTIME) ## Fail when generated code is stale or was edited by hand
	@echo '== generated code'
	@$(BIN)/python -m kestra_dsl.codegen.generate --check

bench: $(BENCH) ## Measure this library beside its peers
	@$(BIN)/kdsl engine install --test-kit 1.3
	@$(BIN)/python -m benchmarks $(ARGS)

test-lowest: $(LOWEST)/.stamp ## Run the tests on the lowest versions that pyproject.toml allows
	$(call engines,$(LOWEST))
	@echo '== tests on the lowest versions'
	@$(LOWEST)/bin/python -m pytest $(PARALLEL) $(ARGS)

test-python: $(PLAIN)/.stamp ## Run the tests alone, on the Python given as PYTHON=python3.12
	$(call engines,$(PLAIN))
	@echo '== tests on Python $(VERSION)'
	@$(PLAIN)/bin/python -m pytest $(PARALLEL) $(ARGS)

clean: ## Remove environments, caches and built packages
	@rm -rf .venv .venv-* build dist .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# $(call environment,folder): a virtual environment of $(PYTHON); one of another Python gives way to it.
define environment
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo 'kestra-dsl needs Python 3.11 or newer; $(PYTHON) $(if $(VERSION),is $(VERSION),cannot be run).' >&2; \
		echo 'Name another: make $(MAKECMDGOALS) PYTHON=/path/to/python3.12' >&2; exit 1; }
	@test -x $(1)/bin/python$(VERSION) || { echo 'Making $(1) with Python $(VERSION)'; $(PYTHON) -m venv --clear $(1); }
endef

# $(call engines,folder): the jars of the engines, and Kestra's own test flows, in the local Maven repository.
define engines
	@echo '== engines $(ENGINES)'
	@$(1)/bin/kdsl engine install --test-kit $(ENGINES)
endef

$(RUNTIME): pyproject.toml
	$(call environment,$(VENV))
	@echo 'Installing kestra-dsl into $(VENV)'
	@$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(DEV): $(RUNTIME)
	@echo 'Installing the tools of development into $(VENV), about a minute'
	@$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

$(BENCH): $(RUNTIME)
	@echo 'Installing the peers into $(VENV)'
	@$(BIN)/python -m pip install --quiet --editable '.[bench,engine]'
	@touch $@

$(PLAIN)/.stamp: pyproject.toml
	$(call environment,$(PLAIN))
	@echo 'Installing kestra-dsl and what tests it into $(PLAIN)'
	@$(PLAIN)/bin/python -m pip install --quiet --editable '.[engine,test]'
	@touch $@

# From scratch: pip's resolver knows only the newest versions, uv's also the oldest.
$(LOWEST)/.stamp: pyproject.toml $(DEV)
	@rm -rf $(LOWEST)
	$(call environment,$(LOWEST))
	@echo 'Installing the lowest versions into $(LOWEST)'
	@$(BIN)/uv pip install --quiet --python $(LOWEST)/bin/python --resolution lowest-direct --editable '.[engine,test]'
	@$(LOWEST)/bin/python tools/check_lowest.py
	@touch $@
