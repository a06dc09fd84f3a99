# Works from a bare clone: each target makes the environment it needs, and refreshes it when pyproject.toml changes.
# What is installed is locked in requirements/, each file with its hashes; `make lock` writes them.

PYTHON ?= python3
WORKERS ?= auto
# Tests that share something slow name a group, which one worker runs.
PARALLEL = -n $(WORKERS) --dist loadgroup
# The versions of Kestra that tests run flows on, each about 100 MB once: ENGINES="1.1 1.3 2.0" for all of them. Tests
# that need another one are skipped.
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
# Python finds itself by PATH, which an empty environment lacks.
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

demo: $(RUNTIME) ## Show the YAML of a whole pipeline, made from definitions/gcp_taxi.py
	@$(BIN)/python -m definitions.gcp_taxi

test: lint types check-codegen ## Check everything: lint, types, generated code, and the tests
	$(call engines,$(VENV))
	@echo '== tests'
	@$(BIN)/python -m pytest $(PARALLEL) $(ARGS)

lint: $(DEV) ## Look for mistakes and for what `make format` would change
	@echo '== lint'
	@failed=0; $(BIN)/ruff check || failed=1; $(BIN)/ruff format --check || failed=1; $(BIN)/lint-imports --no-cache || failed=1; exit $$failed

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

bench: $(DEV) ## Measure this library beside its peers
	@$(BIN)/kdsl engine install --test-kit 1.3
	@$(BIN)/python -m benchmarks $(ARGS)

test-engines: ENGINES = 1.1 1.3 2.0
test-engines: $(DEV) ## Run the tests that need Kestra 1.1 or 2.0, which `make test` skips
	$(call engines,$(VENV))
	@echo '== tests of other engines'
	@$(BIN)/python -m pytest $(PARALLEL) -m "engine(version='1.1') or engine(version='2.0')" $(ARGS)

test-python: $(PLAIN)/.stamp ## Run the tests alone, on the Python given as PYTHON=python3.12
	$(call engines,$(PLAIN))
	@echo '== tests on Python $(VERSION)'
	@$(PLAIN)/bin/python -m pytest $(PARALLEL) $(ARGS)

test-lowest: $(LOWEST)/.stamp ## Run the tests on the lowest versions that pyproject.toml allows
	$(call engines,$(LOWEST))
	@echo '== tests on the lowest versions'
	@$(LOWEST)/bin/python -m pytest $(PARALLEL) $(ARGS)

# In one process: what requirements/dev.txt holds back for pytest-xdist is tried here.
test-newest: ## Check everything on the newest versions of today, whatever requirements/ says
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

lock: $(DEV) ## Lock the newest versions of what is installed here, in requirements/
	@$(LOCK) --all-extras --output-file requirements/dev.txt
	@$(LOCK) --extra engine --extra test --constraints requirements/dev.txt --output-file requirements/test.txt
	@$(LOCK) --constraints requirements/dev.txt --output-file requirements/runtime.txt
	@$(LOCK) --extra engine --extra test --resolution lowest-direct --output-file requirements/lowest.txt

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

# $(call locked,folder,name): the packages of requirements/name.txt. Nothing is built, since that would fetch others.
define locked
	@$(1)/bin/python -m pip install --quiet --require-hashes --only-binary :all: --requirement requirements/$(2).txt
endef

# $(call project,folder): kestra-dsl itself, built with what is locked, by which it also runs.
define project
	@$(1)/bin/python -m pip install --quiet --no-deps --no-build-isolation --editable .
endef

# For every Python from the oldest on; the files name no package index, so that each machine uses its own.
LOCK = $(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --group build \
	--no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command 'make lock' pyproject.toml $(ARGS)

# $(call engines,folder): the jars of the engines, and Kestra's own test flows, in the local Maven repository.
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
