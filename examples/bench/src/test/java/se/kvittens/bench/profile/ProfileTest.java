package se.kvittens.bench.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final Frame JDK = new Frame("java.util.HashMap", "getNode");
    private static final Frame CHANGES = new Frame("se.kvittens.domain.visit.Changes", "effective");
    private static final Frame PIPELINE = new Frame("se.kvittens.domain.settlement.Pipeline", "run");
    private static final Frame READER = new Frame("se.kvittens.files.csv.CsvPass", "run");

    @Test
    void the_jdk_works_for_the_room_that_called_it() {
        Profile profile = new Profile("");
        profile.add(List.of(JDK, CHANGES, PIPELINE));
        profile.add(List.of(CHANGES, PIPELINE));
        profile.add(List.of(PIPELINE));
        profile.add(List.of(JDK));

        assertThat(profile.samples()).isEqualTo(4);
        assertThat(profile.atWork())
                .containsExactly(
                        new Profile.Share("domain.visit", 50),
                        new Profile.Share("domain.settlement", 25),
                        new Profile.Share("none of ours", 25));
        assertThat(profile.onStack())
                .containsExactly(new Profile.Share("domain.settlement", 75), new Profile.Share("domain.visit", 50));
        assertThat(profile.tops(2))
                .containsExactly(new Profile.Share("HashMap.getNode", 50), new Profile.Share("Changes.effective", 25));
    }

    @Test
    void a_room_that_is_on_the_stack_twice_counts_once() {
        Profile profile = new Profile("");
        profile.add(List.of(CHANGES, JDK, CHANGES));

        assertThat(profile.onStack()).containsExactly(new Profile.Share("domain.visit", 100));
    }

    @Test
    void only_what_runs_below_a_class_counts() {
        Profile profile = new Profile("se.kvittens.domain.settlement.Pipeline");
        profile.add(List.of(CHANGES, PIPELINE));
        profile.add(List.of(JDK, READER));

        assertThat(profile.samples()).isEqualTo(1);
        assertThat(profile.others()).isEqualTo(1);
        assertThat(profile.atWork()).containsExactly(new Profile.Share("domain.visit", 100));
    }

    @Test
    void the_names_that_a_run_gives_to_lambdas_are_one() {
        Frame one = new Frame("se.kvittens.domain.visit.Changes$$Lambda$14.0x00007f1234", "apply");
        Frame other = new Frame("se.kvittens.domain.visit.Changes$$Lambda$15+0x00007f1235.99", "apply");

        assertThat(one).isEqualTo(other).hasToString("Changes$$Lambda.apply");
        assertThat(one.room()).isEqualTo("domain.visit");
        assertThat(new Frame("java.lang.invoke.LambdaForm$MH.837073696", "guard"))
                .hasToString("LambdaForm$MH.guard");
        assertThat(new Frame("java.lang.invoke.LambdaForm$MH/0x00007fb1", "guard"))
                .hasToString("LambdaForm$MH.guard");
    }
}
