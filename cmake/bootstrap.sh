# Shared by ./run and ./test, which source it from the top folder: installing, configuring and building.
set -euo pipefail
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros}

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# The packages of the named sections of packages.txt that this machine still lacks, one a line.
missing_packages() {
  local wanted installed
  wanted=$(awk -v sections=" $* " '
    /^\[/ { inside = index(sections, " " substr($1, 2, length($1) - 2) " ") }
    inside && /^[a-z]/ { print $1, $3 }' cmake/packages.txt |
    while read -r package command; do
      [ -n "$command" ] && command -v "$command" >/dev/null || printf '%s\n' "$package"
    done)
  # shellcheck disable=SC2086  # one word is one package
  installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' $wanted 2>/dev/null |
    sed -n 's/^installed //p' || true)
  comm -23 <(sort -u <<<"$wanted") <(sort -u <<<"$installed")
}

# Installs what the sections of packages.txt name and this machine lacks; quick when nothing does.
install_packages() {
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "This is not Debian, so nothing is installed; cmake/packages.txt lists what is needed."
    return
  fi
  local missing as_root=()
  missing=$(missing_packages "$@" | tr '\n' ' ')
  [ -n "${missing// /}" ] || return 0
  say "Installing from Debian: $missing"
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "This needs root. Please run as root: apt-get install $missing"
    as_root=(sudo)
  fi
  as_root+=(env DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes apt-get -qq -o Dpkg::Use-Pty=0)
  "${as_root[@]}" update </dev/null || fail "The list of Debian's packages could not be fetched; is there a network?"
  # shellcheck disable=SC2086  # one word is one package
  "${as_root[@]}" install -y --no-install-recommends $missing </dev/null >/dev/null ||
    fail "These packages could not be installed: $missing"
}

# Configures a preset when it never was, or when the presets have changed; the build itself notices other changes.
configure() {
  local stamp="build/$1/presets.json"
  if [ -e "build/$1/build.ninja" ] && cmp -s CMakePresets.json "$stamp"; then return 0; fi
  say "Configuring $1."
  mkdir -p "build/$1"
  if ! cmake --preset "$1" >"build/$1/configure.log" 2>&1 </dev/null; then
    cat "build/$1/configure.log" >&2
    return 1
  fi
  cp CMakePresets.json "$stamp"
}

# build PRESET [TARGET...]
build() {
  local preset=$1
  shift
  cmake --build --preset "$preset" ${1:+--target "$@"} </dev/null
}
