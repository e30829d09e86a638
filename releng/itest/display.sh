#!/bin/sh
# Starts a virtual display and prints its name, or prints "none" where there is none to start. It ends with its last client.
set -eu
command -v Xvfb >/dev/null 2>&1 || { printf none; exit 0; }
ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0' || { printf none; exit 0; }
mkdir -p target
rm -f target/display
limit=
command -v timeout >/dev/null 2>&1 && limit="timeout 1200"
$limit Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp -terminate 3>target/display >target/display.log 2>&1 </dev/null &
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
	[ -s target/display ] && break
	sleep 0.5
done
[ -s target/display ] || { printf none; exit 0; }
printf ':%s' "$(tr -d '\n' <target/display)"
