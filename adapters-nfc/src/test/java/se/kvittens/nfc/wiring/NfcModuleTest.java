package se.kvittens.nfc.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.application.tapping.ReaderHealth.State;
import se.kvittens.application.tapping.TagEvent;
import se.kvittens.application.tapping.TagEvent.ReaderDown;
import se.kvittens.application.tapping.TagEvent.TagSeen;
import se.kvittens.application.tapping.TagReader;
import se.kvittens.application.tapping.TagReaderContract.Told;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.nfc.address.ReaderAddress;
import se.kvittens.nfc.emulated.EmulatedReader;

class NfcModuleTest {

    @Test
    void with_Guice_the_reader_of_the_address_is_the_one_reader_and_the_emulated_one_is_the_same() {
        Injector injector = Guice.createInjector(new NfcModule(address("emulated?name=door")));
        TagReader reader = injector.getInstance(TagReader.class);
        List<TagEvent> told = new ArrayList<>();

        reader.start(told::add);
        injector.getInstance(EmulatedReader.class).tap(new TagUid("DEADBEEF"));

        assertThat(injector.getInstance(TagReader.class)).isSameAs(reader);
        assertThat(told)
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                TagSeen.class, seen -> assertThat(seen.reader()).hasToString("door")));
    }

    @Test
    void no_emulated_reader_is_bound_where_there_is_none() {
        Injector injector = Guice.createInjector(new NfcModule(address("pn532:/dev/none")));

        assertThat(injector.getExistingBinding(Key.get(EmulatedReader.class))).isNull();
        assertThat(injector.getInstance(TagReader.class).health().state()).isEqualTo(State.STOPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pn532:/dev/none", "twn4:/dev/none?crc=on", "ascii:/dev/none?radix=dec"})
    void without_Guice_a_reader_that_is_not_there_says_so(String address) {
        Told told = new Told();
        TagReader reader = NfcReaders.ofThisMachine().at(address(address));

        reader.start(told);

        assertThat(told.next(ReaderDown.class).reason()).isEqualTo(DownReason.NOT_FOUND);
        reader.stop();
    }

    private static ReaderAddress address(String text) {
        return ReaderAddress.parse(text).get();
    }
}
