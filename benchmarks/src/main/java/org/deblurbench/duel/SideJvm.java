package org.deblurbench.duel;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.deblurbench.duel.pacer.PacerMain;
import org.deblurbench.duel.pacer.Wire;

/** A JVM of one side, with a socket to it. It is ended with this object, and ends itself when this process does. */
final class SideJvm implements AutoCloseable {
    private static final int LOOK_MILLIS = 200;
    private static final int EXIT_SECONDS = 5;

    private final Side side;
    private final Process process;
    private final ServerSocket server;
    private final String token;
    private final Path errors;
    private final long deadline;
    private Socket socket;
    private DataInputStream in;
    private DataOutputStream out;

    private SideJvm(Side side, Process process, ServerSocket server, String token, Path errors, Duration patience) {
        this.side = side;
        this.process = process;
        this.server = server;
        this.token = token;
        this.errors = errors;
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    /** Starts it, and does not wait for it. */
    static SideJvm start(Side side, List<String> options, PacerFiles files, Duration patience) throws IOException {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        String token = UUID.randomUUID().toString();
        Path errors = files.fresh("stderr.txt");
        List<String> command = new ArrayList<>();
        command.add(side.java());
        command.addAll(options);
        command.addAll(side.jvmOptions());
        command.add(files.crashLogOption());
        // Two JVMs at a time are the point; this process holds JMH's lock.
        command.add("-Djmh.ignoreLock=true");
        command.add("-D" + Wire.PORT + "=" + server.getLocalPort());
        command.add("-D" + Wire.TOKEN + "=" + token);
        command.add("-cp");
        // First: a side that is this project at another revision has a pacer of its own, which speaks otherwise.
        command.add(files.classPath() + File.pathSeparator + side.path());
        command.add(PacerMain.class.getName());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(errors.toFile())
                    .start();
            return new SideJvm(side, process, server, token, errors, patience);
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /** Waits until it has called. */
    void connect() throws IOException, SideFailure {
        server.setSoTimeout(LOOK_MILLIS);
        while (socket == null) {
            try {
                Socket caller = server.accept();
                caller.setSoTimeout(EXIT_SECONDS * 1000);
                DataInputStream said = new DataInputStream(new BufferedInputStream(caller.getInputStream()));
                if (said.readUTF().equals(token)) {
                    caller.setTcpNoDelay(true);
                    socket = caller;
                    in = said;
                    out = new DataOutputStream(new BufferedOutputStream(caller.getOutputStream()));
                } else {
                    caller.close();
                }
            } catch (SocketTimeoutException e) {
                if (!process.isAlive()) {
                    throw ended();
                }
                if (System.nanoTime() > deadline) {
                    throw late();
                }
            }
        }
    }

    DataOutputStream out() {
        return out;
    }

    DataInputStream in() {
        return in;
    }

    /** The next word, or the failure that comes in its place. */
    byte next() throws IOException, SideFailure {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
            throw late();
        }
        socket.setSoTimeout((int) Math.min(left, Integer.MAX_VALUE));
        int word;
        try {
            word = in.read();
        } catch (SocketTimeoutException e) {
            throw late();
        } catch (IOException e) {
            // A reset connection is the end of the JVM as well.
            throw ended();
        }
        if (word < 0) {
            throw ended();
        }
        return (byte) word;
    }

    SideFailure failure(String reason) {
        return new SideFailure(side.label(), reason);
    }

    private SideFailure late() {
        return failure("no answer in time; killed");
    }

    /** The failure that a broken connection stands for. */
    SideFailure ended() throws IOException {
        try {
            if (!process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS)) {
                return failure("has closed its connection");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        int code = process.isAlive() ? 0 : process.exitValue();
        String said = lastWords();
        return failure(
                "its JVM ended before the benchmark did, exit code " + code + (said.isEmpty() ? "" : ": " + said));
    }

    /** The first line that it printed to standard error. */
    private String lastWords() throws IOException {
        String all = Files.exists(errors) ? new String(Files.readAllBytes(errors), StandardCharsets.UTF_8) : "";
        return all.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("WARNING"))
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        if (socket != null) {
            socket.close();
        }
        server.close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(errors);
    }
}
