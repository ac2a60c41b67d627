# Sourced by mvnw and toolwright. find_jdk prints the home of a JDK 25 (or newer), or says what to install and fails.
# The `java` on the PATH may be any version: a JDK is known by its `release` file, which costs no process to read.

jdk_major() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    while IFS= read -r line; do
        case $line in
            JAVA_VERSION=*)
                line=${line#JAVA_VERSION=\"}
                line=${line%%[!0-9]*}
                [ -n "$line" ] && echo "$line" && return 0
                ;;
        esac
    done < "$1/release"
    return 1
}

# Fast path first: an environment that already names the right JDK costs nothing more.
find_jdk() {
    newer=
    for home in "${JAVA_HOME:-}" "${JDK_HOME:-}" /usr/lib/jvm/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
        "${SDKMAN_DIR:-/nonexistent}"/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/nonexistent}"/.jdks/* \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /opt/java/* /opt/jdk* /usr/java/*; do
        [ -n "$home" ] && major=$(jdk_major "$home") || continue
        if [ "$major" -eq 25 ]; then
            echo "$home"
            return 0
        fi
        if [ "$major" -gt 25 ] && [ -z "$newer" ]; then newer=$home; fi
    done
    on_path=$(command -v javac 2>/dev/null) || on_path=
    if [ -n "$on_path" ]; then
        on_path=$(cd "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")/.." 2>/dev/null && pwd)
        if major=$(jdk_major "$on_path") && [ "$major" -ge 25 ]; then
            echo "$on_path"
            return 0
        fi
    fi
    if [ -n "$newer" ]; then
        echo "$newer"
        return 0
    fi
    echo "toolwright: no JDK 25 found. Install one (Debian: openjdk-25-jdk or temurin-25-jdk; SDKMAN: sdk install java 25-tem; macOS: brew install openjdk@25) or set JAVA_HOME to it." >&2
    return 1
}
