#!/usr/bin/env bash
# A fresh data folder for the tests' server, in the folder "target" of the ear module: it-data.sh PORT
set -eu
umask 077
rm -rf target/it-data
head -c 18 /dev/urandom | base64 >target/it-password
POAM_DEMO_PASSWORD_FILE=target/it-password exec ../poam prepare --data target/it-data --port "$1"
