package se.kvittens.examples.kiosk.view;

import java.time.Instant;
import java.util.List;
import se.kvittens.application.kiosk.Notice;
import se.kvittens.application.kiosk.Screen;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.examples.kiosk.view.View.Said;
import se.kvittens.examples.kiosk.view.View.Tone;

/** The answer to what was done last. */
record NoticeText(KioskWords words, Names names, ReceiptText receipts) {

    Said of(Screen screen, Instant now) {
        Notice notice = screen.notice();
        if (notice instanceof Notice.ReceiptReceived received) {
            return received(received, screen, now);
        }
        if (notice instanceof Notice.Noted noted) {
            return said(Tone.good, words.say("notice.Noted", noted.number()));
        }
        if (notice instanceof Notice.NotRegistered not) {
            return said(Tone.bad, words.say("notice.NotRegistered", words.of("fault", not.fault())));
        }
        return withoutReceipt(notice, screen);
    }

    private Said withoutReceipt(Notice notice, Screen screen) {
        if (notice instanceof Notice.NoReceipt none) {
            String flaw = none.flaw().map(words.readers()::of).orElse("");
            return said(Tone.warn, words.of("notice.NoReceipt", none.why(), flaw));
        }
        if (notice instanceof Notice.NotDone not) {
            return said(Tone.warn, words.of("notice.NotDone", not.why()));
        }
        if (notice instanceof Notice.SignedOut out) {
            return said(Tone.plain, words.say(out.wasIdle() ? "notice.SignedOut.idle" : "notice.SignedOut"));
        }
        return screen.carer().filter(carer -> notice instanceof Notice.SignedIn).isPresent()
                ? said(Tone.good, words.say("notice.SignedIn", nameOf(screen)))
                : said(Tone.plain, words.say("notice.Ready"));
    }

    /** What was received is said at once, whatever its fate. */
    private Said received(Notice.ReceiptReceived received, Screen screen, Instant now) {
        String text = words.say("notice.ReceiptReceived", received.number());
        return screen.receipt()
                .filter(receipt -> receipt.number() == received.number())
                .map(receipt -> new Said(
                        receipt.tag() == TagFinding.OWN ? Tone.good : Tone.warn,
                        text,
                        List.of(receipts.headline(receipt, now), String.join(" ", receipts.more(receipt)))))
                .orElseGet(() -> said(Tone.good, text));
    }

    private String nameOf(Screen screen) {
        return screen.carer().map(names::of).orElse("");
    }

    private static Said said(Tone tone, String text) {
        return new Said(tone, text, List.of());
    }
}
