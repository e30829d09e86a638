#!/bin/sh
# Measures the workbench on a display of its own: run.sh start [TIMES] | desk [EVENTS] | empty | classes | pictures STUDY FOLDER | watch (on the present display).
# The product and this module are to be built before: ./mvnw -pl :org.kinetrail.product.rcp,:org.kinetrail.benchmarks.desktop -am package
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
home=${KINETRAIL_HOME:-$here/../product.rcp/target/products/org.kinetrail.product.rcp/linux/gtk/x86_64}
probe=${KINETRAIL_PROBE:-$here/target/org.kinetrail.benchmarks.desktop-1.0.0-SNAPSHOT.jar}
work=$(mktemp -d "${TMPDIR:-/tmp}/kinetrail-bench.XXXXXX")
display=
end() {
	[ -z "$display" ] || kill "$display" 2>/dev/null || true
	rm -rf "$work"
}
trap end EXIT
trap 'exit 130' INT TERM

# a configuration for the product with the probe, and one without anything of Kinetrail for the empty workbench
for kind in kinetrail empty; do
	mkdir -p "$work/$kind/org.eclipse.equinox.simpleconfigurator"
	cp "$home/configuration/config.ini" "$work/$kind/"
	list=$work/$kind/org.eclipse.equinox.simpleconfigurator/bundles.info
	cp "$home/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info" "$list"
	if [ "$kind" = empty ]; then
		sed -i -E '/^(org\.kinetrail|com\.itextpdf|bc[a-z]+,|org\.apache\.pdfbox|org\.eclipse\.nebula|org\.eclipse\.collections|slf4j|info\.picocli)/d' "$list"
		sed -i -E '/^eclipse\.(product|application)=/d' "$work/$kind/config.ini"
	fi
	echo "org.kinetrail.benchmarks.desktop,1.0.0.r1,file:$probe,4,false" >> "$list"
done
launcher=$(ls "$home"/plugins/org.eclipse.equinox.launcher_*.jar)
java=java
[ ! -x "$home/runtime/bin/java" ] || java=$home/runtime/bin/java

desk() { # KIND WORKSPACE OPTIONS...: the desktop as its script starts it, with the probe
	kind=$1 workspace=$2
	shift 2
	application=org.kinetrail.rcp.application
	[ "$kind" = kinetrail ] || application=org.kinetrail.benchmarks.desktop.empty
	"$java" -Xshare:auto -Dfile.encoding=UTF-8 -Dslf4j.internal.verbosity=ERROR -Djava.util.logging.config.file="$home/logging.properties" \
		--add-opens=java.base/java.lang=ALL-UNNAMED ${KINETRAIL_JAVA_OPTIONS:-} -Duser.home="$work" "$@" -jar "$launcher" \
		-configuration "$work/$kind" -application "$application" -data "$work/$workspace"
}

if [ "${1:-}" != watch ]; then
	Xvfb -displayfd 3 -screen 0 "${KINETRAIL_SCREEN:-1400x900}x24" -nolisten tcp 3>"$work/display" 2>/dev/null &
	display=$!
	for i in 1 2 3 4 5 6 7 8 9 10; do [ -s "$work/display" ] || sleep 1; done
	DISPLAY=:$(cat "$work/display")
	export DISPLAY GDK_BACKEND=x11 NO_AT_BRIDGE=1
fi
case "${1:-}" in
start)
	for kind in empty kinetrail; do desk $kind ws-$kind -Dkinetrail.probe=start >/dev/null; done
	for i in $(seq "${2:-7}"); do
		for kind in empty kinetrail; do echo "$kind $(desk $kind ws-$kind -Dkinetrail.probe=start | grep '^start')"; done
	done | tee "$work/figures"
	for kind in empty kinetrail; do
		for column in 3 5; do
			grep "^$kind" "$work/figures" | cut -d' ' -f$column | sort -n | awk -v k="$kind" -v c="$column" \
				'{v[NR]=$1} END {print k, (c==3 ? "wall" : "processor"), "median", v[int((NR+1)/2)], "ms, from", v[1], "to", v[NR]}'
		done
	done
	;;
desk)
	desk kinetrail ws-desk -Dkinetrail.probe=desk -Dkinetrail.probe.events="${2:-1000000}"
	;;
empty)
	desk empty ws-empty -Dkinetrail.probe=empty
	;;
classes)
	# what the window loads once it stands, by bundle: the list that the desktop loads beforehand
	desk kinetrail ws-classes -Dkinetrail.probe=desk "-Xlog:class+load:file=$work/classes" >&2
	awk '/benchmarks.desktop.DeskFigures / {day=1}
		day && match($0, /plugins\/[^\/]*\.jar/) {jar=substr($0, RSTART+8, RLENGTH-8); sub(/_[0-9]+[.].*/, "", jar); sub(/^org.eclipse.swt[.].*/, "org.eclipse.swt", jar); print jar, $2}' "$work/classes" |
		grep -E '^(org\.eclipse|com\.github\.weisj|org\.w3c|org\.apache\.(batik|pdfbox|fontbox))' | grep -v 'eclipse.osgi' | LC_ALL=C sort -u |
		awk '$1 != bundle {bundle=$1; print bundle} {print " " $2}'
	;;
pictures)
	mkdir -p "$3"
	desk kinetrail ws-pictures -Dkinetrail.probe=pictures -Dkinetrail.probe.folder="$3" -Dkinetrail.study="$2"
	;;
watch)
	desk kinetrail ws-watch -Dkinetrail.probe=watch
	;;
*)
	echo "usage: run.sh start [TIMES] | desk [EVENTS] | empty | classes | pictures STUDY FOLDER | watch" >&2
	exit 2
	;;
esac
