package org.deblurbench.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report's figures by the real jar: killed and gone on with, drawn again, and bad input. */
class ReproduceIT {
    private static final String[] RUN =
            "reproduce --only fig2,fig1 --out out --backend ejml --threads 1".split(" ", -1);

    @TempDir
    Path directory;

    @Test
    void killedRunGoesOnWhereItWas() throws Exception {
        Jar jar = new Jar(directory);
        Process process = jar.start(RUN);
        Path first = directory.resolve("out/fig1.json");
        for (int i = 0; i < 1200 && !Files.exists(first); i++) {
            Thread.sleep(50);
        }
        process.destroyForcibly().waitFor();
        String before = Files.readString(first);

        Jar.Run resumed = jar.run(RUN);

        assertThat(resumed.exitCode()).as(resumed.out() + resumed.err()).isZero();
        assertThat(resumed.err()).isEmpty();
        assertThat(resumed.out()).contains("of 2 figures are already measured").doesNotContain("fig1: measured");
        assertThat(first).hasContent(before);
        assertThat(directory.resolve("out/index.html")).content().contains("Fig. 2. The kernel", "fig1-digits.svg");
        assertThat(directory.resolve("out/fig2-profile.svg")).exists();

        refusesOtherOptions(jar);
        drawsAgainTheSame(jar);
    }

    private void refusesOtherOptions(Jar jar) throws Exception {
        Jar.Run other = jar.run("reproduce", "--out", "out", "--backend", "ejml", "--threads", "2");

        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err().lines()).hasSize(1).first().asString().contains("--threads (1, now 2)");
    }

    private void drawsAgainTheSame(Jar jar) throws Exception {
        Path page = directory.resolve("out/index.html");
        String before = Files.readString(page);
        Files.delete(page);

        assertThat(jar.run("reproduce", "--draw", "--out", "out").exitCode()).isZero();
        assertThat(page).hasContent(before);
    }

    @Test
    void failedFigureIsSaidAndTheOthersAreMeasured() throws Exception {
        Jar.Run run = new Jar(directory).run("reproduce", "--only", "fig2,l2-or-l1", "--backend", "throwing");

        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.out())
                .contains("fig2: measured")
                .contains("fig5: failed, see")
                .contains("l2-or-l1: not measured, as it needs one that failed")
                .contains("Failed: fig5, fig6, l2-or-l1");
        assertThat(directory.resolve("reproduction/fig5.log")).isNotEmptyFile();
        assertThat(directory.resolve("reproduction/index.html")).content().contains("(--only fig5)");
    }

    @Test
    void badInputIsOneLineAndNothingIsWritten() throws Exception {
        refused("no figure is named 'fig8'; did you mean fig", "--only", "fig8");
        refused("no backend is named 'openblass'; did you mean openblas", "--backend", "openblass");
        refused("cannot be used here with --threads 2", "--backend", "jblas", "--threads", "2");
        refused("--threads 0: must be 1 or more", "--threads", "0");
        refused("holds no reproduction to draw", "--draw");
        refused("reproduce: Unknown option: '--epochs'", "--epochs");
        Files.createDirectory(directory.resolve("reproduction"));
        Files.writeString(directory.resolve("reproduction/thesis.txt"), "mine");
        Jar.Run run = new Jar(directory).run("reproduce", "--only", "fig2", "--backend", "ejml");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("holds other things than a reproduction");
    }

    private void refused(String message, String... options) throws IOException, InterruptedException {
        String[] all = new String[options.length + 1];
        all[0] = "reproduce";
        System.arraycopy(options, 0, all, 1, options.length);
        Jar.Run run = new Jar(directory).run(all);
        assertThat(run.exitCode()).as(message).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1).first().asString().contains(message);
        assertThat(directory.resolve("reproduction")).doesNotExist();
    }
}
