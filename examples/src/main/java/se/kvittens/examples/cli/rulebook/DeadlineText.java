package se.kvittens.examples.cli.rulebook;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Transparency;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import se.kvittens.domain.deadline.Deadline;
import se.kvittens.domain.time.CareZone;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.files.sheet.DeadlineWords;

/** Deadlines as a table for people and as a calendar (iCalendar) for their programs. */
final class DeadlineText {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Context context;
    private final DeadlineWords words;

    DeadlineText(Context context) {
        this.context = context;
        this.words = new DeadlineWords(context.locale());
    }

    String table(List<Deadline> deadlines) {
        StringBuilder table = new StringBuilder();
        for (Deadline deadline : deadlines) {
            table.append(MOMENT.format(deadline.at()))
                    .append("  ")
                    .append(deadline.rule())
                    .append("  ")
                    .append(words.title(deadline))
                    .append('\n');
        }
        return table.toString();
    }

    /** Events of no length, each with an id that stays the same when the calendar is made again. */
    String calendar(String municipality, List<Deadline> deadlines) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Kvittens//Deadlines//" + context.locale().getLanguage());
        for (Deadline deadline : deadlines) {
            Instant at = deadline.at().atZone(CareZone.ZONE).toInstant();
            VEvent event = new VEvent();
            event.setUid(uid(municipality, deadline));
            event.setDateTimeStamp(Date.from(at));
            event.setDateStart(Date.from(at));
            event.setSummary(words.title(deadline));
            event.addCategories(deadline.rule().text());
            event.setTransparency(Transparency.transparent());
            calendar.addEvent(event);
        }
        return Biweekly.write(calendar).go();
    }

    private static String uid(String municipality, Deadline deadline) {
        String name = municipality + deadline.kind() + deadline.at() + deadline.form() + deadline.about();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@kvittens";
    }
}
