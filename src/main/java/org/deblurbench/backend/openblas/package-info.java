/** OpenBLAS, as packaged by bytedeco, called through netlib's JNI on Java arrays. */
package org.deblurbench.backend.openblas;
