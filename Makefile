# The few verbs. Each installs what it needs, says what it does, can be run again, and does nothing twice.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules --no-print-directory

target := $(or $(CARGO_TARGET_DIR),target)
portal := $(target)/release/passerelle
wasm := $(target)/wasm32-unknown-unknown/wasm-release/app.wasm
manifest := $(target)/bundle/manifest.json
tools := end2end/node_modules/.package-lock.json
styles := $(shell find style app/bundle -type f 2>/dev/null)

# Erased view types compile faster, for tests and lints; what people run is faster without.
ci := RUSTFLAGS="--cfg erase_components" .ci/cargo
plain := RUSTFLAGS= .ci/cargo

# What people send and staff do: begun at one server, it goes on at the other. Practice stands in the memory of one.
two-servers := http_application:: http_bulk http_department:: http_desk:: http_desk_queue http_desk_transfer \
  http_document http_file http_firm http_follow http_form http_guest_draft http_letter http_payment http_representative \
  http_request_page http_thread http_tracked http_webhook shift::absence shift::assign shift::races

.PHONY: help build run test check bench faults toolchain release

help:
	@echo "make build   the program, whole: $(portal)"
	@echo "make run     build it and serve the starter catalogue on http://127.0.0.1:3000"
	@echo "make test    every test, in Rust and in a browser"
	@echo "make check   format, lints, style, advisories, unused dependencies"
	@echo "make faults  kills, failing and full disks, lost servers: the long tests"
	@echo "make bench   the figures, in $(target)/bench/report.json"

build: release
	@.ci/say "Ready: $(portal)"

run: build
	@.ci/say "Serving on http://127.0.0.1:3000 (Ctrl-C stops it)"
	@mkdir -p data
	@exec $(portal) serve --demo

test: $(manifest)
	@.ci/packages initdb java chromium xmllint openssl strace faketime
	@.ci/schemathesis
	@.ci/say "Tests in Rust"
	@RUSTFLAGS="--cfg erase_components" .ci/test-rust
	@.ci/say "The tests of what people send, with two servers over one PostgreSQL"
	@PASSERELLE_SERVERS=2 WITHOUT=sqlite RUSTFLAGS="--cfg erase_components" .ci/test-rust $(two-servers)
	@$(MAKE) release
	@.ci/say "Tests in a browser"
	@cd end2end && PASSERELLE_PROGRAM="$(abspath $(portal))" node_modules/.bin/playwright test

check: $(manifest)
	@.ci/say "Format"
	@.ci/cargo fmt --all --check
	@.ci/say "Lints, for the server"
	@$(ci) clippy --quiet --profile ci --workspace --lib --bins --tests -- -D warnings
	@.ci/say "Lints, for browsers"
	@$(plain) clippy --quiet --profile ci -p app --lib --features hydrate --target wasm32-unknown-unknown -- -D warnings
	@.ci/say "Style sheets"
	@end2end/node_modules/.bin/stylelint --config-basedir end2end "style/**/*.css"
	@.ci/say "Dependencies that nothing uses"
	@.ci/unused
	@.ci/say "Advisories, and the French of the pages"
	@RUSTFLAGS="--cfg erase_components" .ci/test-rust advisories french

bench: release
	@.ci/packages nginx brotli-module wrk chromium
	@$(plain) build --release -p server -p bench --bin passerelle --bin bench
	@.ci/say "Measuring (nothing else should run meanwhile)"
	@PASSERELLE_PROGRAM="$(abspath $(portal))" PASSERELLE_REPORT="$(abspath $(target))/bench/report.json" end2end/bench/run

faults: $(tools)
	@.ci/packages initdb strace
	@.ci/say "Faults, at length"
	@PASSERELLE_FAULTS=long RUSTFLAGS="--cfg erase_components" .ci/test-rust fault::

toolchain:
	@.ci/toolchain

release: $(manifest)
	@.ci/say "Compiling the portal"
	@$(plain) build --release -p server --bin passerelle

$(tools): end2end/package-lock.json
	@.ci/packages node
	@.ci/say "Installing the browser tests' and the bundle's tools"
	@cd end2end && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

# cargo knows whether there is anything to do; the file is only newer when there was
$(wasm): toolchain
	@.ci/say "Compiling the islands"
	@$(plain) build -p app --lib --target wasm32-unknown-unknown --features hydrate --profile wasm-release

$(manifest): $(wasm) $(styles) | $(tools)
	@.ci/say "Making the files that a browser downloads"
	@$(ci) run --quiet --profile ci -p bundle -- --wasm $(wasm) --style style/main.css --assets style/assets \
	  --out $(target)/bundle --wasm-opt end2end/node_modules/binaryen/bin/wasm-opt
	@touch $@
