package se.kvittens.client.http.registering;

import java.util.List;
import se.kvittens.client.tags.ShownTag;
import se.kvittens.client.tags.Tag;
import se.kvittens.client.tags.TagCheck;
import se.kvittens.client.tags.TagIssue;
import se.kvittens.client.tags.TagMount;
import se.kvittens.client.wire.In;
import se.kvittens.client.wire.Out;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.Tag.Standing;
import se.kvittens.domain.tag.TagUid;

/** Tags. */
final class TagWire {

    private TagWire() {}

    static List<ShownTag> list(In in) {
        return in.objects("tags", TagWire::shown);
    }

    static ShownTag shown(In in) {
        return new ShownTag(read(in), in.find("recipient", RecipientId::new), in.timeIfAny("mounted"));
    }

    static Tag read(In in) {
        return new Tag(
                in.get("tag", TagUid::new),
                in.coded("standing", Standing.class),
                in.time("since"),
                in.yes("isToBeFollowedUp"),
                in.objectIfAny("lastCheck", TagWire::checked));
    }

    private static Tag.Checked checked(In in) {
        return new Tag.Checked(in.time("at"), in.yes("inPlace"));
    }

    static String write(TagIssue issue) {
        return new Out()
                .put("recipients", issue.recipients())
                .put("why", issue.why())
                .json();
    }

    static String write(TagMount mount) {
        return new Out()
                .put("recipient", mount.recipient())
                .put("why", mount.why())
                .json();
    }

    static String retirement(String why) {
        return new Out().put("why", why).json();
    }

    static String write(TagCheck check) {
        return new Out().put("inPlace", check.inPlace()).put("why", check.why()).json();
    }
}
