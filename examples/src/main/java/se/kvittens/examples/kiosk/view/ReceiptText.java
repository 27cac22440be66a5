package se.kvittens.examples.kiosk.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.application.kiosk.Meaning;
import se.kvittens.application.kiosk.Screen;
import se.kvittens.application.outbox.Fate;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.examples.kiosk.view.View.Said;
import se.kvittens.examples.kiosk.view.View.Tone;

/** What a receipt means, and what has become of it. */
record ReceiptText(KioskWords words, Names names) {

    /** In large letters what it means, and beneath what is to be known of it. */
    Said of(Screen.Receipt receipt, Instant now) {
        List<String> more = more(receipt);
        return new Said(tone(receipt), headline(receipt, now), more);
    }

    String headline(Screen.Receipt receipt, Instant now) {
        String time = words.time(receipt.at(), now);
        return receipt.door()
                .map(door -> meaning(receipt.meaning(), time, names.of(door)))
                .orElseGet(() -> words.say("meaning.unplaced", time));
    }

    /** The tag, where that is to be followed up, the cause, where it was made by hand, and its fate. */
    List<String> more(Screen.Receipt receipt) {
        List<String> more = new ArrayList<>();
        if (receipt.tag() != TagFinding.OWN) {
            more.add(words.of("tag", receipt.tag()));
        }
        receipt.cause().ifPresent(cause -> more.add(words.say("manual.cause", words.ruleWord(cause))));
        more.add(fate(receipt.fate(), receipt.door().isEmpty()));
        return more;
    }

    String fate(Fate fate, boolean isUnplaced) {
        if (fate instanceof Fate.Refused refused) {
            return words.say("fate.Refused", words.of("refusal", refused.code()));
        }
        boolean needsDoor = isUnplaced && fate instanceof Fate.Received;
        return words.say("fate." + (needsDoor ? "Unplaced" : fate.getClass().getSimpleName()));
    }

    private String meaning(Meaning meaning, String time, String door) {
        return words.of("meaning", meaning, time, door);
    }

    private static Tone tone(Screen.Receipt receipt) {
        if (receipt.fate() instanceof Fate.Refused || receipt.fate() instanceof Fate.Overtaken) {
            return Tone.bad;
        }
        if (receipt.tag() != TagFinding.OWN) {
            return Tone.warn;
        }
        return receipt.fate() instanceof Fate.Accepted ? Tone.good : Tone.plain;
    }
}
