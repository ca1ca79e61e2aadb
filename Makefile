# make run and make test are all a newcomer needs; each installs what is missing, builds, and does its job.

PREFIX ?= /usr/local
PYTHON ?= python3
DATA ?= ../shared/data
CHECKED = --explicit-target-dependency-import-check error
RELEASE = --configuration release --static-swift-stdlib $(CHECKED)
PROGRAM = .build/release/tenor

.PHONY: run test example lint format install build bench validation peers docs picture packages tools clean

run: build
	$(PROGRAM) run strategies/*.json

build: packages
	swift build $(RELEASE) --product tenor

test: export TENOR_OPTIMIZED_TESTS = yes
test: packages lint
	swift build $(CHECKED) --build-tests
	swift test --skip-build
	$(MAKE) --no-print-directory example

# A package of one's own that imports the engine: what it takes, and that it can be done.
example: export TENOR_OPTIMIZED_TESTS =
example: packages
	swift run --package-path Tests/Examples/Library --scratch-path .build/example

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

format:
	swift format --in-place --recursive Sources Tests Package.swift

# The program, what the three shells complete it by, and its manual page.
SHARE = $(DESTDIR)$(PREFIX)/share
COMPLETE = $(PROGRAM) --generate-completion-script
PUT = install -D -m 644 /dev/stdin $(SHARE)

install: build
	install -D -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/tenor
	$(COMPLETE) bash | $(PUT)/bash-completion/completions/tenor
	$(COMPLETE) zsh | $(PUT)/zsh/site-functions/_tenor
	$(COMPLETE) fish | $(PUT)/fish/vendor_completions.d/tenor.fish
	$(PROGRAM) manual | $(PUT)/man/man1/tenor.1

bench: build
	swift build $(RELEASE) --product TenorBenchmarks
	.build/release/TenorBenchmarks $(DATA)

validation: packages
	swift build $(RELEASE) --product TenorValidation
	.build/release/TenorValidation

peers: build .venv/ready .venv-peers/ready
	.venv/bin/python Tests/Peers/peers.py --program $(PROGRAM) --data $(DATA) --other-tools .venv-peers/bin/python

# The guides of all .docc folders and the comments of the code, as pages in .build/docs that a web server can
# show; a warning, such as a link that leads nowhere, is an error.
DOCUMENTED = $(sort $(foreach folder,$(wildcard Sources/*/*.docc),$(word 2,$(subst /, ,$(folder)))))

docs: packages
	TENOR_DOCUMENTATION=yes swift package --allow-writing-to-directory .build/docs generate-documentation \
	  $(foreach target,$(DOCUMENTED),--target $(target)) --enable-experimental-combined-documentation \
	  --symbol-graph-minimum-access-level public --warnings-as-errors \
	  --transform-for-static-hosting --output-path .build/docs

# The picture of a report at the head of README.md, made again when the page looks different.
picture: build tools
	$(PROGRAM) run strategies/*.json --results .build/picture --name six --force --quiet >.build/picture.txt
	.venv/bin/python Tests/Peers/picture.py .build/picture/six/report.html Sources/tenor/tenor.docc/Resources/report.png

# The packages whose conventions a report's table repeats, for make peers alone (about 900 MB). Where they do
# not install together, each is tried by itself, and what is left out is said.
.venv-peers/ready: Tests/Peers/other-tools.txt
	$(PYTHON) -m venv .venv-peers
	.venv-peers/bin/pip install --quiet --requirement $< || while read -r package; do \
	  .venv-peers/bin/pip install --quiet "$$package" || echo "$$package does not install: not checked"; done < $<
	touch $@

# The tests look at reports with other people's programs. A test says that it skips where one is missing;
# this gets them all (about 800 MB).
TOOLS = chromium fonts-dejavu-core texlive-latex-base texlive-latex-recommended poppler-utils mandoc zsh fish curl unzip zip

tools: .venv/ready
	@dpkg -s $(TOOLS) >/dev/null 2>&1 || { \
	  echo "installing $(TOOLS)"; \
	  $(ROOT) apt-get update -qq && \
	  $(ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(TOOLS) >/dev/null; }

.venv/ready: Tests/Peers/requirements.txt
	$(PYTHON) -m venv .venv
	.venv/bin/pip install --quiet --requirement Tests/Peers/requirements.txt
	touch $@

# What the system must have: the linear algebra, the hash, and pkg-config to find them.
NEEDED = libopenblas-dev liblapacke-dev nettle-dev pkg-config
ROOT = $(if $(filter 0,$(shell id -u)),,sudo)

packages:
	@pkg-config --exists openblas lapacke nettle 2>/dev/null || { \
	  echo "installing $(NEEDED)"; \
	  $(ROOT) apt-get update -qq && \
	  $(ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(NEEDED) >/dev/null; }

clean:
	rm -rf .build .venv .venv-peers
