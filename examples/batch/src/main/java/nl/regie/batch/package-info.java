/**
 * The register of a house on Apache Spark: what is wrong with each case, what is decided about it, whom the lists propose, what must go,
 * and figures that may be published; with the same answers as one machine.
 *
 * <p>{@link nl.regie.batch.Batch} is where it starts. A {@link nl.regie.batch.Clerk} answers for one record at a time and knows nothing of
 * Spark; {@link nl.regie.batch.Gathering} keeps what is said of all of them together. {@link nl.regie.batch.PlainRun} uses them in a loop,
 * {@link nl.regie.batch.SparkRun} on every partition. {@link nl.regie.batch.Nation} adds up what houses published, and
 * {@link nl.regie.batch.Synthetic} invents a register.
 *
 * <p>Source: WGS 2.26 to 2.28; SDK-5, RES-2.
 */
@NullMarked
package nl.regie.batch;

import org.jspecify.annotations.NullMarked;
