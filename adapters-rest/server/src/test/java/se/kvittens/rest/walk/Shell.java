package se.kvittens.rest.walk;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A shell that is told one command after the other. It ends when it is closed, or after some minutes. */
final class Shell implements AutoCloseable {

    private static final String DONE = "--done--";
    private static final int MOST_MINUTES = 2;

    private final Process process;
    private final BufferedReader said;
    private final BufferedWriter told;

    Shell(Path folder) throws IOException {
        process = new ProcessBuilder("bash", "--norc", "--noprofile", "-u")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        said = process.inputReader();
        told = process.outputWriter();
        CompletableFuture.delayedExecutor(MOST_MINUTES, TimeUnit.MINUTES).execute(process::destroyForcibly);
    }

    /** What a command says; each line ends with an end of line, the last one too. */
    String run(String command) throws IOException {
        told.write(command + "\nprintf '\\n%s\\n' " + DONE + "\n");
        told.flush();
        StringBuilder lines = new StringBuilder();
        for (String line = said.readLine(); !DONE.equals(line); line = said.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The shell has ended.");
            }
            lines.append(line).append('\n');
        }
        String text = lines.toString().stripTrailing();
        return text.isEmpty() ? "" : text + "\n";
    }

    @Override
    public void close() {
        process.destroy();
    }
}
