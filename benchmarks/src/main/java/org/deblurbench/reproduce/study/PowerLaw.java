package org.deblurbench.reproduce.study;

import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.deblurbench.reproduce.data.Point;

/**
 * y = c x^e, by least squares on the logarithms.
 *
 * @param factor c
 * @param exponent e
 */
record PowerLaw(double factor, double exponent) {
    /** Through the last points: the smaller ones are all overhead. */
    static PowerLaw throughLast(int count, List<Point> points) {
        SimpleRegression line = new SimpleRegression();
        points.subList(Math.max(0, points.size() - count), points.size())
                .forEach(p -> line.addData(Math.log(p.x()), Math.log(p.y())));
        return new PowerLaw(Math.exp(line.getIntercept()), line.getSlope());
    }

    double at(double x) {
        return factor * Math.pow(x, exponent);
    }
}
