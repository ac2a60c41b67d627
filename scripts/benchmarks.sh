# Sourced by the scripts that run a program of the module `benchmarks`, after jdk.sh. run_benchmark CLASS [ARGUMENT...] builds
# what it needs, telling about that on standard error, and runs it in the folder where the script was called.
# build_benchmarks does the first half: it leaves the JDK in $jdk and the class path in $classpath.

build_benchmarks() {
    jdk=$(find_jdk)
    paths=target/benchmark.classpath
    (cd "$root" && JAVA_HOME=$jdk ./mvnw -q -pl benchmarks -am compile dependency:build-classpath -Dmdep.outputFile=$paths >&2)
    classpath=$root/benchmarks/target/classes:$(cat "$root/benchmarks/$paths")
}

run_benchmark() {
    build_benchmarks
    JAVA_HOME=$jdk
    TOOLWRIGHT_ROOT=$root
    export JAVA_HOME TOOLWRIGHT_ROOT
    exec "$jdk/bin/java" -XX:+UseSerialGC --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED \
        -cp "$classpath" "$@"
}
