package org.deblurbench.record;

/**
 * One point of the restoration error over time, of a method that works step by step.
 *
 * @param seconds since the start, without the time that looking at the error took
 * @param iteration the method's own count: iterations of a solver, epochs of a network
 * @param validationMspe mean squared error per pixel on the validation images
 */
public record CurvePoint(double seconds, int iteration, double validationMspe) {}
