/**
 * A case of the house and a zaak of the municipal case standard (Zaakgericht werken, ZGW), in both directions.
 *
 * <p>{@link nl.regie.zgw.ZgwExport} hands a minimised case to the register of its recipient: the type lets nothing else in, and a register
 * that cannot keep a case to those who handle it is refused. {@link nl.regie.zgw.ZgwImport} makes a draft out of what a register answers,
 * from which a person opens a case. Both name whatever they could not carry, where it stood and why; nothing is guessed.
 *
 * <p>Source: facts 7, 8.4; WGS 1.8(2), (8); SDK-6.
 */
@NullMarked
package nl.regie.zgw;

import org.jspecify.annotations.NullMarked;
