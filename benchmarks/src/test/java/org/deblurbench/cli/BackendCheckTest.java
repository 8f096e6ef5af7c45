package org.deblurbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackendCheckTest {
    @Test
    void countsThreadsUpToAllCores() {
        assertThat(BackendCheck.threadCounts(1)).containsExactly(1);
        assertThat(BackendCheck.threadCounts(2)).containsExactly(1, 2);
        assertThat(BackendCheck.threadCounts(3)).containsExactly(1, 2, 3);
        assertThat(BackendCheck.threadCounts(6)).containsExactly(1, 2, 3, 4, 6);
        assertThat(BackendCheck.threadCounts(16)).containsExactly(1, 2, 3, 4, 8, 16);
    }
}
