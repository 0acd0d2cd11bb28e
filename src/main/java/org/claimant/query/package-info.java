/**
 * Questions and answers: the catalogue of queries, result formats, exports and tables. The public doors are
 * {@link org.claimant.query.QueryCatalog} with {@link org.claimant.query.QueryRunner},
 * {@link org.claimant.query.Exporter} and {@link org.claimant.query.Tables}.
 */
@NullMarked
package org.claimant.query;

import org.jspecify.annotations.NullMarked;
