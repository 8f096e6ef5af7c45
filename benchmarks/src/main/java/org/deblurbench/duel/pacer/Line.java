package org.deblurbench.duel.pacer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.util.concurrent.Semaphore;

/** The measured JVM's end of the socket. When the other end is gone, the JVM is ended: nobody waits for it any more. */
final class Line {
    /** As if ended by SIGTERM. */
    private static final int EXIT_CODE = 143;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final Semaphore go = new Semaphore(0);

    private Line(Socket socket) throws IOException {
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
    }

    /** One for the JVM, since JMH makes the profiler that uses it, and hands it nothing. */
    private static final class Holder {
        static final Line LINE = connect();

        private static Line connect() {
            try {
                // A proxy that the benchmark's JVM is told to use is not for this.
                Socket socket = new Socket(Proxy.NO_PROXY);
                socket.setTcpNoDelay(true);
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.getInteger(Wire.PORT)));
                Line line = new Line(socket);
                line.out.writeUTF(System.getProperty(Wire.TOKEN));
                line.out.flush();
                return line;
            } catch (IOException e) {
                throw new IllegalStateException("cannot reach the duel: " + e, e);
            }
        }
    }

    static Line ofThisJvm() {
        return Holder.LINE;
    }

    /** For the order, before {@link #listen}. */
    DataInputStream in() {
        return in;
    }

    /** For an answer; {@link DataOutputStream#flush} ends it. */
    DataOutputStream out() {
        return out;
    }

    /** From now on only permissions to go on are expected. They are waited for apart: a benchmark that hangs must end, too. */
    void listen() {
        Thread listener = new Thread(this::awaitPermissions, "duel-line");
        listener.setDaemon(true);
        listener.start();
    }

    private void awaitPermissions() {
        try {
            while (in.read() == Wire.GO) {
                go.release();
            }
        } catch (IOException e) {
            halt();
        }
        halt();
    }

    // Not exit: shutdown hooks may wait for the thread that hangs.
    private static void halt() {
        Runtime.getRuntime().halt(EXIT_CODE);
    }

    /** Says that an iteration could begin, and waits until it may. */
    void awaitTurn() {
        try {
            out.writeByte(Wire.READY);
            out.flush();
        } catch (IOException e) {
            halt();
        }
        go.acquireUninterruptibly();
    }
}
