package dev.toolwright.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;

/**
 * Without arguments: serves calls on standard input and output. {@code prepare FOLDER}: makes the folder that workers start
 * quickly from; {@code train}: is what the start-up cache is made from. These two read the runner from standard input.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        switch (args.length == 0 ? "serve" : args[0]) {
            case "prepare" -> Preparation.make(Path.of(args[1]), standardInput());
            case "train" -> Training.run(standardInput());
            default -> serve();
        }
        System.exit(0); // interpreters that can't be stopped may still run
    }

    private static void serve() throws IOException, InterruptedException, ExecutionException {
        Frames frames = new Frames(System.in, new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err); // nothing but frames on standard output
        Worker worker = new Worker(Request.text(Request.fields(frames.next()), "runner"));
        frames.send(Reply.ready(worker.version()));
        worker.serve(frames);
    }

    private static String standardInput() throws IOException {
        return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
