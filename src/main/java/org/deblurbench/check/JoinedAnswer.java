package org.deblurbench.check;

import java.util.Arrays;
import java.util.List;

/** Several answers as one. */
public final class JoinedAnswer implements Answer {
    private final List<Answer> parts;
    private final int[] ends;

    /**
     * Joins answers.
     *
     * @param parts at least one, of at least one element each
     */
    public JoinedAnswer(List<Answer> parts) {
        this.parts = List.copyOf(parts);
        this.ends = new int[parts.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += parts.get(i).size();
            ends[i] = end;
        }
    }

    @Override
    public int size() {
        return ends[ends.length - 1];
    }

    @Override
    public double get(int k) {
        int part = partOf(k);
        return parts.get(part).get(k - start(part));
    }

    @Override
    public void spoil(int k) {
        int part = partOf(k);
        parts.get(part).spoil(k - start(part));
    }

    @Override
    public List<String> complaints() {
        return parts.stream().flatMap(part -> part.complaints().stream()).toList();
    }

    private int start(int part) {
        return part == 0 ? 0 : ends[part - 1];
    }

    private int partOf(int k) {
        int found = Arrays.binarySearch(ends, k + 1);
        return found >= 0 ? found : -found - 1;
    }

    @Override
    public double tolerance() {
        return parts.stream().mapToDouble(Answer::tolerance).max().orElse(0);
    }
}
