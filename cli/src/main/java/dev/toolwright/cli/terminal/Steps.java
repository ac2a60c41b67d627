package dev.toolwright.cli.terminal;

/** Shows how far a long work is: in one line that changes on a terminal, elsewhere in a line now and then. */
public record Steps(Terminal terminal) {

    private static final int EVERY = 100;

    /** @param done how many steps are, from 1 */
    public void show(String what, int done, int of) {
        if (terminal.animated()) {
            terminal.err().print("\r\u001b[K" + (done < of ? what + " " + done + " of " + of : ""));
            terminal.err().flush();
        } else if (done == of || done % EVERY == 0) {
            terminal.err().println(what + " " + done + " of " + of);
        }
    }
}
