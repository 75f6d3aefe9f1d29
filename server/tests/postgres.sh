#!/usr/bin/env bash
# Starts a PostgreSQL for one test run: its own folder, its own socket in that folder, no port. Prints its address.
#
#   postgres.sh [--fsync] [PID]
#
# The server stops and its folder goes when the process PID ends (default: whoever started this script). With
# --fsync a commit is on the disk, as in production; without, tests are faster. Where NEXTEST_ENV names a file
# (a setup script of cargo-nextest), the address is written there too, as PASSERELLE_TEST_POSTGRES.
set -euo pipefail

durable=off
if [ "${1:-}" = --fsync ]; then
  durable=on
  shift
fi
watched=${1:-$PPID}

fail() {
  echo "postgres.sh: $*" >&2
  exit 1
}

programs=$(dirname "$(command -v initdb || find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1)")
[ -x "$programs/initdb" ] || fail "PostgreSQL is not installed: neither PATH nor /usr/lib/postgresql has initdb (Debian: apt-get install postgresql)"

# what need not be kept stands in memory where there is room for it; a socket's path may have about a hundred characters
parent=${TMPDIR:-/tmp}
room=$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1)
if [ $durable = off ] && [ "${room:-0}" -gt 4000000 ] && [ -w /dev/shm ]; then parent=/dev/shm; fi
[ "${#parent}" -lt 60 ] || parent=/tmp
folder=$(mktemp -d "$parent/passerelle-pg.XXXXXX")

# PostgreSQL refuses to run as root
owner=()
if [ "$(id -u)" = 0 ]; then
  id postgres >/dev/null 2>&1 || fail "there is no user postgres to run PostgreSQL as"
  chown postgres "$folder"
  owner=(runuser -u postgres --)
fi

cd "$folder"
"${owner[@]}" "$programs/initdb" --pgdata="$folder/data" --username=postgres --auth=trust --encoding=UTF8 --locale=C \
  --no-sync >"$folder/initdb.log" 2>&1 || fail "initdb failed: $(tail -n 3 "$folder/initdb.log")"
cat >>"$folder/data/postgresql.conf" <<CONF
listen_addresses = ''
unix_socket_directories = '$folder'
fsync = $durable
synchronous_commit = $durable
full_page_writes = $durable
max_connections = 200
CONF
"${owner[@]}" "$programs/pg_ctl" --pgdata="$folder/data" --log="$folder/data/server.log" --wait start >/dev/null </dev/null ||
  fail "PostgreSQL does not start: $(tail -n 3 "$folder/data/server.log")"

# the watchdog has a session of its own, so that Ctrl-C ends the tests and not the clearing up
setsid bash -c '
  while kill -0 "$1" 2>/dev/null; do sleep 1; done
  shift
  folder=$1
  shift
  "$@" --pgdata="$folder/data" --mode=immediate stop
  rm -rf "$folder"
' watchdog "$watched" "$folder" "${owner[@]}" "$programs/pg_ctl" </dev/null >/dev/null 2>&1 &

url="postgres://postgres@localhost/postgres?host=$folder"
if [ -n "${NEXTEST_ENV:-}" ]; then
  echo "PASSERELLE_TEST_POSTGRES=$url" >>"$NEXTEST_ENV"
fi
echo "$url"
