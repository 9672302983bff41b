# Every target that needs packages installs them first, from the lockfile. Node 24 comes with them.
export TEST_COUNTS
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)

INSTALLED := node_modules/.package-lock.json

.PHONY: help run test generate bench chaos lint format seed admin

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(INSTALLED) ## Start the server (and, without DATABASE_URL, its own Postgres and demo data) on PORT, 3000
	@npm run --silent run

test: $(INSTALLED) ## Check types, style, imports and generated files, then run all tests against a real Postgres
	@npm run --silent test

generate: $(INSTALLED) ## Write generated/ anew from openapi/ and the migrations
	@npm run --silent generate

bench: $(INSTALLED) ## Compare speed with others, and scan a large directory
	@npm run --silent bench

chaos: $(INSTALLED) ## Kill processes 30 times while clients send, and count what is missing or doubled
	@npm run --silent chaos

lint: $(INSTALLED) ## Check style, the direction of imports, and that nothing is unused
	@npm run --silent lint

format: $(INSTALLED) ## Format all files
	@npm run --silent format

seed: $(INSTALLED) ## Put the demo organizations into the database of DATABASE_URL
	@npm run --silent seed

admin: $(INSTALLED) ## Make owners, list and revoke API keys, rotate keys, back up: ARGS='--help' tells how
	@npm run --silent admin -- $(ARGS)

$(INSTALLED): package.json package-lock.json
	@npm ci --loglevel=error
	@touch $@
