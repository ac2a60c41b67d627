# Sourced by toolwright: builds the program and trains its start-up cache, telling on standard error how far it is.
# Uses $root, $app, $java and $flags of its caller.

say() { echo "toolwright: $*" >&2; }

# One build at a time: a second command waits for the first one's.
lock_build() {
    lock=$root/.build-lock
    while ! mkdir "$lock" 2>/dev/null; do
        owner=$(cat "$lock/pid" 2>/dev/null || true)
        if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
            rm -rf "$lock"
        else
            [ -n "${waiting:-}" ] || say "waiting for another build (process ${owner:-unknown})"
            waiting=yes
            sleep 1
        fi
    done
    echo $$ > "$lock/pid"
    trap 'rm -rf "$lock"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

unlock_build() {
    rm -rf "$lock"
    trap - EXIT INT TERM
}

# Turns Maven's log into one line a module, redrawn in place on a terminal.
show_progress() {
    fetched=0
    module=
    while IFS= read -r line; do
        case $line in
            *"Downloaded from"*)
                fetched=$((fetched + 1))
                [ -t 2 ] && printf '\r\033[Ktoolwright: building %s, %s files fetched' "${module:-…}" "$fetched" >&2
                ;;
            *"] Building toolwright"*)
                module=${line#*Building }
                number=${module##*[}
                module="${module%% *} (${number%]})"
                if [ -t 2 ]; then
                    printf '\r\033[Ktoolwright: building %s, %s files fetched' "$module" "$fetched" >&2
                else
                    say "building $module, $fetched files fetched"
                fi
                ;;
        esac
    done
    [ -t 2 ] && printf '\r\033[K' >&2
    return 0
}

build_app() {
    lock_build
    if ! stale; then
        unlock_build
        return 0
    fi
    if [ -f "$app/.built" ]; then
        say "the sources have changed, building again"
    else
        say "first use: building, which takes a minute or two; libraries are fetched once"
    fi
    began=$(date +%s)
    mkdir -p "$root/cli/target"
    log=$root/cli/target/build.log
    stamp=$root/cli/target/.build-began
    : > "$stamp"
    rm -rf "$app/lib" # libraries of another version would stay beside the new ones
    # GraalPy's worker speaks with the program: it is built again, too, when it is next needed.
    rm -rf "$root"/sandbox-worker/target/app/sandbox-worker.jar "$root"/sandbox-worker/target/app/prepared-*
    # shellcheck disable=SC2094 # the log is written by one, read by none
    (cd "$root" && ./mvnw --batch-mode -Dquick -T 1C package 2>&1 || echo "BUILD STATUS FAILED") | tee "$log" | show_progress
    if grep -q '^BUILD STATUS FAILED' "$log"; then
        grep -E '^\[ERROR\]' "$log" | head -n 20 >&2
        say "the build failed; the whole log is in $log"
        exit 1
    fi
    rm -f "$app/.trained"
    mv "$stamp" "$app/.built"
    say "built in $(($(date +%s) - began)) s"
    unlock_build
}

# A short real run teaches the JVM what start-up loads (JEP 483, 514). Without the caches all works, only slower.
train_app() {
    lock_build
    say "preparing for quick starts"
    train "$app/start.aot" dev.toolwright.cli.Main --version
    train "$app/toolwright.aot" dev.toolwright.cli.Training
    echo "$JAVA_HOME" > "$app/.trained"
    unlock_build
}

# train CACHE CLASS [ARGUMENT...]
train() {
    made=$1
    shift
    training=$app/training
    rm -rf "$training" "$made"
    mkdir -p "$training"
    # shellcheck disable=SC2086 # the flags are words
    TOOLWRIGHT_HOME=$training "$java" $flags -XX:AOTCacheOutput="$made" -cp "$app/toolwright.jar" "$@" \
        > "$app/training.log" 2>&1 || rm -f "$made"
    [ -f "$made" ] || say "no start-up cache could be made (see $app/training.log); going on without"
    rm -rf "$training"
}
