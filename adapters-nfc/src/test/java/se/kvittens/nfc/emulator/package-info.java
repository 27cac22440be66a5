/**
 * Emulated readers and tags, for tests without hardware: the device ends of the protocols, with faults on request. They share
 * no code with the drivers; that they behave as devices do is shown by clients of others ({@code docs/nfc-readers.md}).
 */
package se.kvittens.nfc.emulator;
