# One door to everything: `make help` lists what there is.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

PYTHON ?= python3
BIN := .venv/bin
LOCK := $(BIN)/uv pip compile --no-config --quiet --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-strip-extras --no-emit-index-url --no-emit-find-links

# CI never mints an id: with FROZEN=1 an unminted record is an error.
FROZEN ?=
PORT ?= 8000
BASE ?= HEAD
# Tests that drive Chromium are heavy: two at a time suits a small machine.
WORKERS ?= 2
VNU := 26.9.27
VNU_SHA256 := 5970d3ffca91a627cf0965e5d91bb2e4242307c29292998de0b419d6a901b2b7

.PHONY: help
help: ## list these targets
	@sed -nE 's/^([a-z-]+):.*## (.*)/\1\t\2/p' $(MAKEFILE_LIST) | while IFS=$$'\t' read -r name what; do \
		printf '  make %-15s %s\n' "$$name" "$$what"; done

.PHONY: site
site: .venv/site.stamp ## build the site into site/ (FROZEN=1: mint no ids)
	$(BIN)/minutes build $(if $(FROZEN),--frozen)

.PHONY: serve
serve: .venv/site.stamp ## show the site at http://127.0.0.1:8000/ and rebuild on a change (PORT=8000)
	$(BIN)/minutes serve --port $(PORT)

.PHONY: screenshots
screenshots: .venv/dev.stamp ## take pictures of the site in site/ into build/screenshots (WHOLE=1: to the foot of each page)
	$(BIN)/python -m scripts.screenshots $(if $(WHOLE),--whole)

.PHONY: pictures
pictures: .venv/dev.stamp ## take the pictures that README and the maintainers' guide show, of the site in site/
	$(BIN)/python -m scripts.screenshots --shown

.PHONY: test
test: .venv/dev.stamp ## run every test, in a real browser too
	@chromium=$$($(BIN)/python -m tests.browser) && echo "Chromium: $$chromium"
	$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist loadgroup --cov

.PHONY: diff
diff: .venv/site.stamp ## what publishing would do, against BASE=HEAD (MARKDOWN=FILE: into that file)
	$(BIN)/minutes diff --base $(BASE) $(if $(MARKDOWN),--format markdown >> "$(MARKDOWN)")

.PHONY: soak
soak: .venv/dev.stamp ## the properties of the permanent record over 1,000 random edit sequences
	SOAK=1000 $(BIN)/python -m pytest tests/properties --numprocesses $(WORKERS)

.PHONY: bench
bench: .venv/dev.stamp ## what reading, parsing and following cost, as ratios; how soon the site in site/ answers a search; what a page weighs
	$(BIN)/python -m tests.bench
	$(BIN)/python -m tests.bench.searching
	$(BIN)/python -m tests.bench.weighing

.PHONY: score
score: .venv/dev.stamp ## how well the parser reads tests/corpus, by shape; the totals last
	$(BIN)/python -m tests.score

.PHONY: check
check: check-code check-types check-imports check-workflows check-content ## run every static check

.PHONY: check-code
check-code: .venv/dev.stamp ## lint and format
	$(BIN)/ruff check
	$(BIN)/ruff format --check

.PHONY: check-types
check-types: .venv/dev.stamp ## types
	$(BIN)/mypy

.PHONY: check-imports
check-imports: .venv/dev.stamp ## imports only point down
	$(BIN)/lint-imports --no-logo

.PHONY: check-workflows
check-workflows: .venv/dev.stamp ## the workflows' safety and their schemas
	$(BIN)/zizmor --offline --strict-collection --no-progress .github
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.dependabot .github/dependabot.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.github-issue-forms .github/ISSUE_TEMPLATE/mistake.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.github-issue-config .github/ISSUE_TEMPLATE/config.yml

.PHONY: check-content
check-content: .venv/site.stamp ## what people wrote in content/, and the minutes as they read
	$(BIN)/minutes check $(if $(GITHUB_ACTIONS),--format github)

.PHONY: check-html
check-html: .venv/dev.stamp build/vnu/package/build/dist/vnu.jar ## whether the pages in site/, and of every state, are valid HTML (needs Java and npm)
	$(BIN)/python -m scripts.check_html
	$(BIN)/python -m pytest tests/site/test_valid.py

build/vnu/package/build/dist/vnu.jar:
	mkdir -p build/vnu
	cd build/vnu && npm pack --silent vnu-jar@$(VNU) && echo "$(VNU_SHA256)  vnu-jar-$(VNU).tgz" | sha256sum --check --quiet
	cd build/vnu && tar -xzf vnu-jar-$(VNU).tgz
	touch $@

.PHONY: format
format: .venv/dev.stamp ## put the code into the house format
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

.PHONY: lock
lock: .venv/dev.stamp ## resolve the locks in requirements/ again (UPGRADE=1: to the newest releases)
	$(LOCK) $(if $(UPGRADE),--upgrade) --output-file requirements/site.txt pyproject.toml requirements/build.in
	$(LOCK) $(if $(UPGRADE),--upgrade) --constraints requirements/site.txt --extra dev \
		--output-file requirements/dev.txt pyproject.toml requirements/build.in

.PHONY: clean
clean: ## remove all that was made here: site/, build/, .venv/ and caches
	rm -rf site build .venv *.egg-info .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache \
		.pytest_cache .ruff_cache
	find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamps stand for "installed from this very lock": a second run installs nothing, a changed lock does.
.venv/site.stamp: requirements/site.txt pyproject.toml | $(BIN)/python
	@scripts/install.sh requirements/site.txt
	@touch $@

.venv/dev.stamp: requirements/dev.txt .venv/site.stamp | $(BIN)/python
	@scripts/install.sh requirements/dev.txt
	@touch $@

$(BIN)/python:
	@scripts/make-venv.sh $(PYTHON)
