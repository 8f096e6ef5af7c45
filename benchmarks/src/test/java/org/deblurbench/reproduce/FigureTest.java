package org.deblurbench.reproduce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.deblurbench.reproduce.page.Panel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureTest {
    @ParameterizedTest
    @EnumSource
    void comesAfterWhatItNeeds(Figure figure) {
        assertThat(figure.needs()).allMatch(needed -> needed.compareTo(figure) < 0);
        assertThat(Figure.of(figure.id())).isSameAs(figure);
        assertThat(figure.id()).matches("[a-z0-9-]+");
        assertThat(figure.panels().stream().map(Panel::name)).doesNotHaveDuplicates();
    }

    @Test
    void hasNamesOfItsOwn() {
        assertThat(Stream.of(Figure.values()).map(Figure::id)).doesNotHaveDuplicates();
        assertThat(Figure.ids()).startsWith("fig1").endsWith("table");
    }
}
