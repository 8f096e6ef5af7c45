package org.deblurbench.duel;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.deblurbench.record.Verdict;

/**
 * The judgement that a JVM of this suite leaves in a file, read so that an older or a newer build is understood as far as
 * it can be. Other benchmarks leave none.
 */
final class SideReport {
    private SideReport() {}

    /**
     * A judgement.
     *
     * @param verdict null if there is none
     * @param reason one line; null or empty if there is none
     * @param mspe null if there is none
     */
    record Judged(Verdict verdict, String reason, Double mspe) {}

    static Sample sample(Path report, List<Double> scores, String unit, Double bytes) throws IOException {
        Judged judged = worst(report);
        return new Sample(scores, unit, bytes, judged.verdict, judged.reason, judged.mspe);
    }

    /** The first that is not ok, or else the first. */
    static Judged worst(Path report) throws IOException {
        Judged worst = new Judged(null, null, null);
        if (!Files.exists(report)) {
            return worst;
        }
        for (String line : Files.readAllLines(report)) {
            Judged judged = parse(line);
            if (judged.verdict != null && (worst.verdict == null || worst.verdict == Verdict.OK)) {
                worst = judged;
            }
        }
        return worst;
    }

    private static Judged parse(String line) {
        try {
            JsonElement judged = JsonParser.parseString(line).getAsJsonObject().get("judgement");
            JsonObject judgement = judged == null ? new JsonObject() : judged.getAsJsonObject();
            String verdict = text(judgement, "verdict").orElse("");
            return new Judged(
                    Arrays.stream(Verdict.values())
                            .filter(v -> v.name().equals(verdict))
                            .findFirst()
                            .orElse(null),
                    text(judgement, "reason").orElse(null),
                    text(judgement, "mspe")
                            .map(Double::valueOf)
                            .filter(Double::isFinite)
                            .orElse(null));
        } catch (JsonParseException | IllegalStateException | NumberFormatException e) {
            return new Judged(null, null, null);
        }
    }

    private static Optional<String> text(JsonObject object, String name) {
        JsonElement element = object.get(name);
        return element == null || element.isJsonNull() ? Optional.empty() : Optional.of(element.getAsString());
    }
}
