package dev.edd.benchmarks.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A server of this machine that gives each connection the next of its answers to the first call, word for word, and hangs up. */
final class Scripted implements AutoCloseable {
    private final ServerSocket listening;
    private final Thread serving;

    private Scripted(ServerSocket listening, List<String> answers) {
        this.listening = listening;
        this.serving = new Thread(() -> answers.forEach(this::serve));
    }

    static Scripted answering(String... answers) {
        try {
            Scripted scripted =
                    new Scripted(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), List.of(answers));
            scripted.serving.start();
            return scripted;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return listening.getLocalPort();
    }

    private void serve(String answer) {
        try (Socket socket = listening.accept()) {
            BufferedReader asked =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line = asked.readLine();
            while (line != null && !line.isEmpty()) {
                line = asked.readLine();
            }
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            serving.join();
            listening.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
