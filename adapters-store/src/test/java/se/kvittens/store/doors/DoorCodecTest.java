package se.kvittens.store.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvittens.application.doors.DoorEntries.EIGHT;
import static se.kvittens.application.doors.DoorEntries.GATEWAY;
import static se.kvittens.application.doors.DoorEntries.command;
import static se.kvittens.application.doors.DoorEntries.full;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.doors.DoorEntries;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.DoorEntry.AlarmsTold;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.CommandBecame;
import se.kvittens.application.doors.DoorEntry.CommandTurnedDown;
import se.kvittens.application.doors.DoorEntry.EventTold;
import se.kvittens.application.doors.DoorEntry.LogRead;
import se.kvittens.application.doors.DoorEntry.NotUnderstood;
import se.kvittens.application.doors.DoorEntry.ToldOtherwise;
import se.kvittens.application.doors.DoorEntry.WhoseSaid;
import se.kvittens.application.doors.DoorEntry.Worked;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.OpeningRefusal;
import se.kvittens.store.stream.Line;
import se.kvittens.store.stream.NewLine;

/** How doors stand in the journal: what is written is there for good. */
class DoorCodecTest {

    private static final Deed DEED = new Deed("åsa", Role.CARER, EIGHT, "");
    private static final String EVENT =
            "{'event':'g:e','lock':'g:l','fact':'LOCKED','means':'KEY','recipientSaid':false,"
                    + "'told':'2026-10-01T06:00:00Z','source':'DEVICE','received':'2026-10-01T06:00:00Z','detail':''}";

    @Test
    void each_kind_is_written_as_it_will_be_read_for_ever() {
        List<DoorEntry> entries = List.of(
                new EventTold(full("e-1", new RecipientId("anna"))),
                new ToldOtherwise(DoorEntries.bare(GATEWAY, "e-1")),
                new NotUnderstood(new Unread("e-2", "date")),
                new WhoseSaid(GATEWAY.event("e-1:b"), new RecipientId("anna")),
                new LogRead(new LogPlace("p-2")),
                new Worked(7, List.of(GATEWAY.event("e-2"), GATEWAY.event("e-1")), List.of()),
                new Worked(8, List.of(), List.of(GATEWAY.event("e-2"))),
                new AlarmsTold(List.of(GATEWAY.event("e-2"), GATEWAY.event("e-1"))),
                new CommandAsked(
                        command("c-1", LockAction.UNLOCK), DoorEntries.by(Optional.of("p"), Optional.of("c1"))),
                new CommandAsked(command("c-3", LockAction.LOCK), DoorEntries.by(Optional.of("p"), Optional.empty())),
                new CommandTurnedDown(command("c-2", LockAction.LOCK), DoorEntries.NOBODYS, OpeningRefusal.NOT_SERVED),
                new CommandBecame(new CommandId("c-1"), new CommandProgress.Lost()),
                new CommandBecame(new CommandId("c-1"), new CommandProgress.Lost(Optional.of("1-a"))),
                new CommandBecame(new CommandId("c-1"), new CommandProgress.Accepted(Optional.of("h-1"))),
                new CommandBecame(new CommandId("c-1"), new CommandProgress.Failed(CommandFault.JAMMED)));

        assertThat(entries.stream().map(DoorCodecTest::written))
                .containsExactly(
                        "DOOR_EVENT_TOLD {'event':'gateway-1:e-1','lock':'gateway-1:door-7','fact':'UNLOCKED',"
                                + "'means':'REMOTE','key':'gateway-1:key-4','command':'c-1','recipientSaid':true,"
                                + "'told':'2026-10-01T06:00:00.000000001Z','source':'DEVICE',"
                                + "'deviceClock':'2026-10-01T07:00:00Z','serverClock':'2026-10-01T06:00:00.000000999Z',"
                                + "'received':'2026-10-02T06:00:00Z','detail':'code 17','sequence':9223372036854775807}",
                        "DOOR_EVENT_TOLD_OTHERWISE {'event':'gateway-1:e-1','lock':'gateway-1:door-7','fact':'LOCKED',"
                                + "'means':'UNTOLD','recipientSaid':false,'told':'2026-10-01T06:00:00Z',"
                                + "'source':'RECEIVER','received':'2026-10-01T06:00:00Z','detail':''}",
                        "DOOR_NOT_UNDERSTOOD {'name':'e-2','field':'date'}",
                        "DOOR_WHOSE_SAID {'event':'gateway-1:e-1:b'}",
                        "DOOR_LOG_READ {'place':'p-2'}",
                        "DOORS_WORKED {'through':7,'waiting':['gateway-1:e-2','gateway-1:e-1']}",
                        "DOORS_WORKED {'through':8,'waiting':[],'alarms':['gateway-1:e-2']}",
                        "DOOR_ALARMS_TOLD {'events':['gateway-1:e-2','gateway-1:e-1']}",
                        "DOOR_COMMAND_ASKED {'command':'c-1','lock':'gateway-1:door-7','action':'UNLOCK',"
                                + "'expires':'2026-10-01T06:00:30Z','provider':'p','carer':'c1'}",
                        "DOOR_COMMAND_ASKED {'command':'c-3','lock':'gateway-1:door-7','action':'LOCK',"
                                + "'expires':'2026-10-01T06:00:30Z','provider':'p'}",
                        "DOOR_COMMAND_TURNED_DOWN {'command':'c-2','lock':'gateway-1:door-7','action':'LOCK',"
                                + "'expires':'2026-10-01T06:00:30Z','why':'NOT_SERVED'}",
                        "DOOR_COMMAND_BECAME {'command':'c-1','progress':'LOST'}",
                        "DOOR_COMMAND_BECAME {'command':'c-1','progress':'LOST','handle':'1-a'}",
                        "DOOR_COMMAND_BECAME {'command':'c-1','progress':'ACCEPTED','handle':'h-1'}",
                        "DOOR_COMMAND_BECAME {'command':'c-1','progress':'FAILED','fault':'JAMMED'}");
    }

    private static String written(DoorEntry entry) {
        NewLine line = DoorCodec.line(DoorEntries.of(entry));
        return line.type() + " " + line.body().replace('"', '\'');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DOOR_EVENT_TOLD | {'event':'e'} | DAMAGED",
                "DOOR_NOT_UNDERSTOOD | {'name':'n'} | DAMAGED",
                "DOOR_NOT_UNDERSTOOD | {'name':'n','field':'f','value':'v'} | NEWER_VERSION",
                "DOOR_WHOSE_SAID | {} | DAMAGED",
                "DOOR_WHOSE_SAID | {'event':'e'} | DAMAGED",
                "DOOR_WHOSE_SAID | {'event':'g:e'} | DAMAGED",
                "DOOR_LOG_READ | {} | DAMAGED",
                "DOOR_LOG_READ | {'place':7} | DAMAGED",
                "DOOR_LOG_READ | {'place':'p' | DAMAGED",
                "DOORS_WORKED | {'through':'1','waiting':[]} | DAMAGED",
                "DOORS_WORKED | {'through':1.5,'waiting':[]} | DAMAGED",
                "DOORS_WORKED | {'through':1} | DAMAGED",
                "DOORS_WORKED | {'through':1,'waiting':'g:e'} | DAMAGED",
                "DOORS_WORKED | {'through':1,'waiting':['e']} | DAMAGED",
                "DOORS_WORKED | {'through':1,'waiting':[':e']} | DAMAGED",
                "DOORS_WORKED | {'through':1,'waiting':['g:']} | DAMAGED",
                "DOORS_WORKED | {'through':1,'waiting':[1]} | DAMAGED",
                "DOORS_WORKED | {'through':1,'waiting':[],'alarms':'g:e'} | DAMAGED",
                "DOORS_WORKED | {'through':1,'waiting':[],'alarms':['e']} | DAMAGED",
                "DOOR_ALARMS_TOLD | {} | DAMAGED",
                "DOOR_ALARMS_TOLD | {'events':['e']} | DAMAGED",
                "DOOR_ALARMS_TOLD | {'events':['g:e'],'to':'x'} | NEWER_VERSION",
                "DOOR_COMMAND_ASKED | {'command':'c','lock':'l','action':'LOCK'} | DAMAGED",
                "DOOR_COMMAND_ASKED | {'command':'c','lock':'l','action':'LOCK','expires':'soon'} | DAMAGED",
                "DOOR_COMMAND_ASKED | {'command':'c','lock':'l','action':'UNLATCH','expires':'2026-10-01T06:00:00Z'}"
                        + " | NEWER_VERSION",
                "DOOR_COMMAND_ASKED | {'command':'c','lock':'l','action':'LOCK','expires':'2026-10-01T06:00:00Z',"
                        + "'carer':'c1'} | DAMAGED",
                "DOOR_COMMAND_TURNED_DOWN | {'command':'c','lock':'l','action':'LOCK','expires':'2026-10-01T06:00:00Z'}"
                        + " | DAMAGED",
                "DOOR_COMMAND_TURNED_DOWN | {'command':'c','lock':'l','action':'LOCK','expires':'2026-10-01T06:00:00Z',"
                        + "'why':'RAIN'} | NEWER_VERSION",
                "DOOR_COMMAND_BECAME | {'command':'c'} | DAMAGED",
                "DOOR_COMMAND_BECAME | {'command':' ','progress':'LOST'} | DAMAGED",
                "DOOR_COMMAND_BECAME | {'command':'c','progress':'FAILED'} | DAMAGED",
                "DOOR_COMMAND_BECAME | {'command':'c','progress':'CONFIRMED','handle':'h'} | NEWER_VERSION",
                "DOOR_COMMAND_BECAME | {'command':'c','progress':'QUEUED'} | NEWER_VERSION",
                "DOOR_REPAINTED | {'place':'p'} | NEWER_VERSION",
            })
    void what_is_not_whole_is_damaged_and_what_is_not_known_is_newer(String type, String body, String fault) {
        assertThatThrownBy(() -> DoorCodec.entry(line(type, body))).hasMessage(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "g:e | e | DAMAGED",
                "'means':'KEY' | 'means':'CROWBAR' | NEWER_VERSION",
                "LOCKED | WALKED_THROUGH | NEWER_VERSION",
                "'recipientSaid':false | 'recipientSaid':true | DAMAGED",
                "'recipientSaid':false | 'recipientSaid':'no' | DAMAGED",
                "'source':'DEVICE' | 'source':'DEVICE','deviceClock':'2026-10-01T06:00:00Z' | DAMAGED",
                "'source':'DEVICE' | 'source':'DEVICE','serverClock':'2026-10-01T06:00:00Z' | DAMAGED",
                "'detail':'' | 'detail':'','sequence':'1' | DAMAGED",
                "'detail':'' | 'details':'' | DAMAGED",
            })
    void an_event_is_whole_or_damaged(String whole, String other, String fault) throws Exception {
        assertThat(EVENT).contains(whole);
        assertThat(DoorCodec.entry(line("DOOR_EVENT_TOLD", EVENT))).isInstanceOf(EventTold.class);
        Line line = line("DOOR_EVENT_TOLD", EVENT.replace(whole, other));

        assertThatThrownBy(() -> DoorCodec.entry(line)).hasMessage(fault);
    }

    /** Whatever a gateway calls its events, and whoever asks whatever calls the commands. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "command x", "event x", " x", ""})
    void no_event_has_the_name_of_a_command(String text) {
        List<String> names = new ArrayList<>();
        for (String other : List.of("x", "command x", "event x", " x")) {
            names.add(DoorCodec.nameOf(new CommandId(other)));
        }

        assertThat(names).doesNotHaveDuplicates().doesNotContain(DoorCodec.nameOf(GATEWAY.event(text + "x")));
    }

    private static Line line(String type, String body) {
        return new Line(type, body.replace('\'', '"'), EIGHT, EIGHT, DEED, Optional.empty(), "");
    }
}
