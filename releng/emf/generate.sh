#!/bin/sh
# Regenerates bundles/org.kinetrail.model/src-gen from the .ecore files and kinetrail.genmodel.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH= cd -- "$here/../.." && pwd)
work="$root/.cache/emf"
bundle="$root/bundles/org.kinetrail.model"
mkdir -p "$work/lib" "$work/classes" "$work/pom"
cp "$here/codegen.xml" "$work/pom/pom.xml"
"$root/mvnw" -q -B -f "$work/pom/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work/lib"
javac -cp "$work/lib/*" -d "$work/classes" "$here/Generate.java"
rm -rf "$bundle/src-gen"
java -cp "$work/classes:$work/lib/*" Generate "$bundle"
rm -f "$bundle/plugin.xml" "$bundle/plugin.properties"
find "$bundle/src-gen" -name '*.java' -exec sed -i 's/[ \t]*$//' {} +
