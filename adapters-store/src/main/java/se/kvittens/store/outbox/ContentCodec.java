package se.kvittens.store.outbox;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.outbox.Content;
import se.kvittens.application.outbox.Content.Request;
import se.kvittens.application.outbox.Content.Tap;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.store.codec.Body;
import se.kvittens.store.codec.Fields;
import se.kvittens.store.codec.HappeningCodec;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.sql.Times;

/** What is put into an outbox, as the texts of its columns, and back. */
final class ContentCodec {

    /** How many columns it has: at, carer, what, body, recipient, note, who, role, done, why. */
    static final int TEXTS = 10;

    static final String TAP = "TAP";

    private ContentCodec() {}

    static List<@Nullable String> texts(Content content) {
        String at = Times.text(content.at());
        String carer = content.carer().value();
        if (content instanceof Tap tap) {
            String body = new Body()
                    .with("uid", tap.uid())
                    .with("finding", tap.finding().name())
                    .json();
            return Arrays.asList(at, carer, TAP, body, null, "", null, null, null, null);
        }
        Request request = (Request) content;
        Happening happening = request.happening();
        Deed deed = request.deed();
        return Arrays.asList(
                at,
                carer,
                HappeningCodec.type(happening),
                HappeningCodec.body(happening),
                recipient(happening),
                happening instanceof VisitPostRegistered entered
                        ? entered.note().text()
                        : "",
                deed.who(),
                deed.role().name(),
                Times.text(deed.when()),
                deed.why());
    }

    private static @Nullable String recipient(Happening happening) {
        if (happening instanceof ReceiptMade made) {
            return made.receipt().recipient().value();
        }
        return happening instanceof VisitPostRegistered entered
                ? entered.recipient().value()
                : null;
    }

    static Content content(List<@Nullable String> texts) throws SQLException {
        CarerId carer = new CarerId(KeptRow.given(texts.get(1)));
        String what = KeptRow.given(texts.get(2));
        String body = KeptRow.given(texts.get(3));
        if (what.equals(TAP)) {
            return tap(KeptRow.given(texts.get(0)), carer, Fields.of(body));
        }
        Optional<RecipientId> recipient = Optional.ofNullable(texts.get(4)).map(RecipientId::new);
        Happening happening =
                HappeningCodec.happening(what, body, new HappeningCodec.Apart(recipient, KeptRow.given(texts.get(5))));
        Deed deed = new Deed(
                KeptRow.given(texts.get(6)),
                role(KeptRow.given(texts.get(7))),
                Times.instant(KeptRow.given(texts.get(8))),
                KeptRow.given(texts.get(9)));
        return new Request(carer, happening, deed);
    }

    private static Tap tap(String at, CarerId carer, Fields fields) throws SQLException {
        Tap tap = new Tap(
                carer, new TagUid(fields.text("uid")), Times.instant(at), fields.oneOf(TagFinding.class, "finding"));
        fields.end();
        return tap;
    }

    private static Role role(String name) throws FaultFound {
        for (Role role : Role.values()) {
            if (role.name().equals(name)) {
                return role;
            }
        }
        throw new FaultFound(JournalFault.NEWER_VERSION);
    }
}
