package org.deblurbench.it;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A headless Chromium with one page, driven by its DevTools protocol, which needs no driver and no library. */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final long SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonObject> replies = new LinkedBlockingQueue<>();
    private final List<JsonObject> events = Collections.synchronizedList(new ArrayList<>());
    private String session;
    private int id;

    private Chromium(Process process, String url) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(url), new Listener())
                .join();
    }

    /** The browser's executable, if there is one. */
    static Optional<Path> executable() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        executable().orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = reader.readLine();
        while (line != null && !line.startsWith("DevTools listening on ")) {
            line = reader.readLine();
        }
        if (line == null) {
            throw new IOException("chromium ended before it listened");
        }
        Thread drain = new Thread(() -> reader.lines().forEach(l -> {}), "chromium");
        drain.setDaemon(true);
        drain.start();
        return new Chromium(process, line.substring("DevTools listening on ".length()));
    }

    /** Opens a page in a tab of its own, with or without JavaScript, and waits until it is loaded. */
    void open(Path page, int width, int height, boolean script) throws InterruptedException {
        events.clear();
        session = null;
        String target = call("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .getAsString();
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .getAsString();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
        call("Emulation.setScriptExecutionDisabled", Map.of("value", !script));
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        call("Page.navigate", Map.of("url", page.toUri().toString()));
        for (int i = 0; i < SECONDS * 10 && events("Page.loadEventFired").isEmpty(); i++) {
            Thread.sleep(100);
        }
    }

    /** The value of an expression, or of the promise that it is. */
    JsonElement evaluate(String expression) throws InterruptedException {
        JsonObject reply =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (reply.has("exceptionDetails")) {
            throw new AssertionError(reply.get("exceptionDetails").toString());
        }
        return reply.getAsJsonObject("result").get("value");
    }

    List<JsonObject> events(String method) {
        synchronized (events) {
            return events.stream()
                    .filter(event -> event.get("method").getAsString().equals(method))
                    .toList();
        }
    }

    byte[] screenshot() throws InterruptedException {
        String data = call("Page.captureScreenshot", Map.of("format", "png"))
                .get("data")
                .getAsString();
        return java.util.Base64.getDecoder().decode(data);
    }

    private JsonObject call(String method, Map<String, Object> params) throws InterruptedException {
        JsonObject message = new JsonObject();
        message.addProperty("id", ++id);
        message.addProperty("method", method);
        message.add("params", new com.google.gson.Gson().toJsonTree(params));
        if (session != null) {
            message.addProperty("sessionId", session);
        }
        socket.sendText(message.toString(), true).join();
        JsonObject reply = replies.poll(SECONDS, TimeUnit.SECONDS);
        if (reply == null || reply.has("error")) {
            throw new AssertionError(method + ": " + reply);
        }
        return reply.getAsJsonObject("result");
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                JsonObject message = JsonParser.parseString(text.toString()).getAsJsonObject();
                text.setLength(0);
                if (message.has("id")) {
                    replies.add(message);
                } else {
                    events.add(message);
                }
            }
            webSocket.request(1);
            return null;
        }
    }
}
