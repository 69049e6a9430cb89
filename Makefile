# make test   installs what the tests need and runs all of them
# make bench  builds a large portal and measures, beside `cp -r` of the same output and beside a peer

.PHONY: test lint unit browser bench

test: lint unit browser

# rustfmt and clippy come with rustup; a Rust without them is built and tested all the same.
lint:
	@if cargo fmt --version >/dev/null 2>&1; then cargo fmt --check; else echo "rustfmt is not installed"; fi
	@if cargo clippy --version >/dev/null 2>&1; then cargo clippy --all-targets --quiet -- -D warnings; else echo "clippy is not installed"; fi

unit:
	cargo test

# What `cargo test` has built already: `cargo build` alone would compile much anew with fewer features.
browser:
	cargo test --no-run
	bash tests/browser/install.sh
	cd tests/browser && CONSTANCIA=$(CURDIR)/target/debug/constancia npm test

bench:
	bash tests/bench/run.sh
