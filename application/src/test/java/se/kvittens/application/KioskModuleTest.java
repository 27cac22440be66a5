package se.kvittens.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.AbstractModule;
import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.kvittens.application.kiosk.Kiosk;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.application.kiosk.setup.KioskSettings;
import se.kvittens.application.outbox.DeviceClock;
import se.kvittens.application.outbox.DrainThread;
import se.kvittens.application.outbox.KioskName;
import se.kvittens.application.outbox.MemoryOutbox;
import se.kvittens.application.outbox.Office;
import se.kvittens.application.outbox.Outbox;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.tapping.TagListener;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.tag.TapFinding;
import se.kvittens.domain.visit.ManualCause;

class KioskModuleTest {

    private static final Instant EIGHT = Instant.parse("2024-10-01T06:00:00Z");
    private static final CarerId CARER = new CarerId("c1");
    private static final RecipientId ANNA = new RecipientId("anna");

    private final BlockingQueue<CarerId> given = new LinkedBlockingQueue<>();

    @Test
    void a_kiosk_is_wired_with_guice_and_what_it_keeps_is_given_at_once() throws InterruptedException {
        Injector injector = Guice.createInjector(new KioskModule(), new AbstractModule() {
            @Override
            protected void configure() {
                bind(KioskSettings.class).toInstance(KioskSettings.usual(new KioskName("k"), Town.NORTH));
                bind(Outbox.class).toInstance(new MemoryOutbox());
                bind(Office.class).toInstance((carer, happening, deed) -> refused(carer));
                bind(DeviceClock.class).toInstance(() -> new DeviceClock.Moment(EIGHT, System.nanoTime()));
                bind(RuleBookShelf.class)
                        .toInstance(() -> new RuleBooks(List.of(Town.north().book())));
            }
        });
        Kiosk kiosk = injector.getInstance(Kiosk.class);
        DrainThread thread = injector.getInstance(DrainThread.class);
        assertThat(injector.getInstance(TagListener.class)).isSameAs(kiosk);
        kiosk.use(directory(), (uid, said, at) -> TapFinding.UNKNOWN);
        thread.start();
        try {
            kiosk.signIn(CARER);
            kiosk.receiptByHand(ANNA, ManualCause.TECHNICAL_FAULT);

            assertThat(given.poll(Duration.ofSeconds(20).toNanos(), TimeUnit.NANOSECONDS))
                    .isEqualTo(CARER);
        } finally {
            thread.stop();
        }
        assertThat(kiosk.screen().counts().refused()).isEqualTo(1);
    }

    @Test
    void what_is_missing_is_said_when_the_house_is_wired() {
        assertThatThrownBy(() -> Guice.createInjector(new KioskModule()))
                .isInstanceOf(CreationException.class)
                .hasMessageContaining("Outbox")
                .hasMessageContaining("Office");
    }

    private Outcome refused(CarerId carer) {
        given.add(carer);
        return new Outcome.Refused(RefusalCode.LOCKED);
    }

    private static KioskDirectory directory() {
        return new KioskDirectory(
                List.of(new KioskDirectory.Carer(CARER, "Åsa", Optional.empty())),
                List.of(new KioskDirectory.Recipient(ANNA, "Anna", Optional.empty(), Set.of())));
    }
}
