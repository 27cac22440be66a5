package se.kvittens.nfc.contract;

import se.kvittens.application.tapping.RestingTagContract;
import se.kvittens.nfc.driver.Twn4Driver;
import se.kvittens.nfc.emulator.Fault;
import se.kvittens.nfc.emulator.Faults;
import se.kvittens.nfc.emulator.Field;
import se.kvittens.nfc.emulator.Twn4Emulator;

/** Each reply in pieces, and of two looks one that misses what lies there. */
class Twn4OnAPoorLineTest extends RestingTagContract {

    @Override
    protected Bench bench() {
        Field field = new Field();
        return new PollingBench(
                field,
                new Twn4Emulator(field, Faults.of(Fault.SPLIT, Fault.ALTERNATE), true),
                () -> new Twn4Driver(Quick.rhythm(), true));
    }
}
