# Makes the cases of this folder: Rscript reference.R FOLDER
suppressMessages({library(survival); library(MASS); library(jsonlite)})
out <- commandArgs(TRUE)[1]
num <- function(x) { x <- unname(x); if (length(x) > 1) return(lapply(x, num)); if (is.character(x)) return(x); if (is.na(x)) "NA" else if (is.infinite(x)) (if (x > 0) "Inf" else "-Inf") else x }
tab <- function(m, rows, cols) list(rows = rows, cols = cols, data = lapply(seq_len(nrow(m)), function(i) lapply(unname(m[i, ]), num)))
case <- function(id, spec, data, expected, tol) {
  d <- file.path(out, id); dir.create(d, showWarnings = FALSE); write.csv(data, file.path(d, "input.csv"), row.names = FALSE, quote = FALSE, na = "")
  writeLines(toJSON(list(id = id, spec = spec, tolerance_suggested = tol, notes = NULL, expected = expected), auto_unbox = TRUE, digits = NA, null = "null", pretty = TRUE), file.path(d, "expected.json")) }
tight <- coxph.control(eps = 1e-13, iter.max = 60, toler.chol = 1e-14); gc2 <- glm.control(epsilon = 1e-15, maxit = 100); z <- qnorm(0.975)
wald <- function(b, V, L) { L <- rbind(L); e <- L %*% b; q <- drop(t(e) %*% solve(L %*% V %*% t(L), e)); c(q, nrow(L)) }
one <- function(b, V, l, df = Inf) { e <- sum(l * b); s <- sqrt(drop(t(l) %*% V %*% l)); q <- qt(0.975, df); r <- list(estimate = e, se = s); r[[if (is.finite(df)) "t" else "z"]] <- e / s; r$p <- 2 * pt(-abs(e / s), df); r$lower95 <- e - q * s; r$upper95 <- e + q * s; if (!is.finite(df)) { r$ratio <- exp(e); r$ratio_lower95 <- exp(e - q * s); r$ratio_upper95 <- exp(e + q * s) }; r }
joint <- function(b, V, L, df = Inf) { w <- wald(b, V, L); if (is.finite(df)) list(F = w[1] / w[2], df = w[2], p = pf(w[1] / w[2], w[2], df, lower.tail = FALSE)) else list(chisq = w[1], df = w[2], p = pchisq(w[1], w[2], lower.tail = FALSE)) }
terms2 <- function(f, labels, df = Inf) { b <- coef(f); V <- vcov(f); a <- if (is.list(f$assign)) f$assign[labels] else split(seq_along(f$assign), f$assign)[as.character(seq_along(labels))]; m <- t(sapply(a, function(k) { L <- diag(length(b))[k, , drop = FALSE]; unlist(joint(b, V, L, df)) })); tab(m, labels, c(if (is.finite(df)) "F" else "chisq", "df", "p")) }
## a Cox model
d <- na.omit(data.frame(time = lung$time, status = lung$status - 1, age = lung$age, sex = lung$sex, ecog = c("no", "some", "much", "much")[lung$ph.ecog + 1], karno = lung$ph.karno)); lev <- c("no", "some", "much"); d$ecog <- factor(d$ecog, lev)
f <- coxph(Surv(time, status) ~ log(age) + ecog + sex, d, control = tight); b <- coef(f); V <- vcov(f); q <- quantile(log(d$age)); s <- sd(log(d$age))
dr <- drop1(f, test = "Chisq"); dr <- as.matrix(dr); an <- as.matrix(anova(f)); sc <- function(step, j = 1) { e <- sqrt(V[j, j]); list(term = names(b)[j], scale = names(step), step = unname(step), ratio = unname(exp(step * b[j])), lower95 = unname(exp(step * (b[j] - z * e))), upper95 = unname(exp(step * (b[j] + z * e)))) }
case("cox_questions", list(kind = "cox", formula = "Surv(time,status) ~ log(age) + ecog + sex", factor_levels = list(ecog = lev), contrasts = list(much_against_some = list(ecogmuch = 1, ecogsome = -1), ecog = list(list(ecogsome = 1), list(ecogmuch = 1)))), d,
  list(lrt_drop1 = tab(dr, c("<none>", "log(age)", "ecog", "sex"), c("Df", "AIC", "LRT", "Pr(>Chi)")), anova_sequential = tab(an, c("NULL", "log(age)", "ecog", "sex"), c("loglik", "Chisq", "Df", "Pr(>|Chi|)")), wald_by_term = terms2(f, c("log(age)", "ecog", "sex")),
    contrasts = list(much_against_some = one(b, V, c(0, -1, 1, 0)), ecog = joint(b, V, diag(4)[2:3, ])),
    effect_scales = c(lapply(list(c(`per-unit` = 1), c(`per-sd` = s), c(`per-iqr` = unname(q[4] - q[2])), c(`per-2-fold` = log(2)), c(`per-10-fold` = log(10))), sc), lapply(list(c(`per-unit` = 1), c(`per-sd` = sd(d$sex)), c(`per-iqr` = 1)), sc, j = 4))), 1e-8)
## a logistic model
bw <- birthwt[, c("low", "age", "lwt", "smoke", "race", "ht")]; bw$race <- factor(c("white", "black", "other")[bw$race], c("white", "black", "other"))
g <- glm(low ~ age + lwt + smoke + race + ht, binomial, bw, control = gc2); b <- coef(g); V <- vcov(g); p <- fitted(g); g$assign <- attr(model.matrix(g), "assign"); lw <- lowess(p, bw$low, iter = 0, delta = 0); X <- model.matrix(g); sv <- svd(sweep(X, 2, sqrt(colSums(X^2)), "/"))$d
place <- function(s) { y <- s[bw$low == 1]; n <- s[bw$low == 0]; list(v = sapply(y, function(a) mean((n < a) + 0.5 * (n == a))), w = sapply(n, function(a) mean((y > a) + 0.5 * (y == a)))) }
P <- lapply(list(p, bw$age, bw$lwt), place); A <- sapply(P, function(k) mean(k$v)); S <- cov(sapply(P, `[[`, "v")) / sum(bw$low) + cov(sapply(P, `[[`, "w")) / sum(!bw$low)
dif <- t(sapply(2:3, function(k) { e <- A[1] - A[k]; s <- sqrt(S[1, 1] + S[k, k] - 2 * S[1, k]); c(e, s, e - z * s, e + z * s, 2 * pnorm(-abs(e / s))) })); pr <- sum(residuals(g, "pearson")^2)
if (requireNamespace("pROC", quietly = TRUE)) { t <- suppressMessages(pROC::roc.test(pROC::roc(bw$low, p, direction = "<"), pROC::roc(bw$low, bw$lwt, direction = "<"), method = "delong")); stopifnot(abs(t$p.value - dif[2, 5]) < 1e-10) }
case("logistic_questions", list(kind = "glm-binomial-logit", formula = "low ~ age + lwt + smoke + race + ht", factor_levels = list(race = c("white", "black", "other")), roc_compare = c("age", "lwt"), contrasts = list(black_against_other = list(raceblack = 1, raceother = -1), smoke_and_race = list(list(smoke = 1), list(raceblack = 1, raceother = 1)))), bw,
  list(wald_by_term = terms2(g, c("age", "lwt", "smoke", "race", "ht")),
    contrasts = list(black_against_other = one(b, V, c(0, 0, 0, 0, 1, -1, 0)), smoke_and_race = joint(b, V, rbind(c(0, 0, 0, 1, 0, 0, 0), c(0, 0, 0, 0, 1, 1, 0)))),
    roc_compare = list(auc = tab(cbind(A, sqrt(diag(S))), c("model", "age", "lwt"), c("auc", "se")), model_minus_column = tab(dif, c("age", "lwt"), c("difference", "se", "lower95", "upper95", "p"))),
    calibration = list(curve = list(predicted = num(lw$x), observed = num(lw$y))), condition_indices = num(max(sv) / sv), goodness_of_fit = list(pearson = pr, df = df.residual(g), pearson_p = pchisq(pr, df.residual(g), lower.tail = FALSE), dispersion = pr / df.residual(g))), 1e-7)
## a linear model
m <- mtcars[, c("mpg", "wt", "hp", "cyl")]; m$cyl <- factor(m$cyl); l <- lm(mpg ~ wt * cyl + hp, m); b <- coef(l); V <- vcov(l)
case("linear_questions", list(kind = "lm", formula = "mpg ~ wt * cyl + hp", factor_levels = list(cyl = c("4", "6", "8")), contrasts = list(slope_at_8 = list(wt = 1, `wt:cyl8` = 1), parallel = list(list(`wt:cyl6` = 1), list(`wt:cyl8` = 1)))), m,
  list(contrasts = list(slope_at_8 = one(b, V, c(0, 1, 0, 0, 0, 0, 1), df.residual(l)), parallel = joint(b, V, diag(7)[6:7, ], df.residual(l)))), 1e-9)
## curves: differences, restricted means, Fleming and Harrington's weights, a landmark
k <- na.omit(lung[, c("time", "status", "sex")]); k$status <- k$status - 1; sf <- survfit(Surv(time, status) ~ sex, k); s <- summary(sf, times = c(200, 400)); S <- matrix(s$surv, 2); E <- matrix(s$std.err, 2); e <- S[, 2] - S[, 1]; se <- sqrt(E[, 1]^2 + E[, 2]^2)
rm <- summary(sf, rmean = 600)$table[, c("rmean", "se(rmean)")]; rd <- rm[2, 1] - rm[1, 1]; rs <- sqrt(sum(rm[, 2]^2)); rr <- rm[2, 1] / rm[1, 1]; rl <- sqrt(sum((rm[, 2] / rm[, 1])^2))
fh <- function(p, q) { t <- sort(unique(k$time[k$status == 1])); S <- 1; U <- V <- 0; for (a in t) { n <- sum(k$time >= a); n1 <- sum(k$time >= a & k$sex == 2); dd <- sum(k$time == a & k$status == 1); d1 <- sum(k$time == a & k$status == 1 & k$sex == 2); w <- S^p * (1 - S)^q; U <- U + w * (d1 - dd * n1 / n); if (n > 1) V <- V + w^2 * dd * n1 / n * (1 - n1 / n) * (n - dd) / (n - 1); S <- S * (1 - dd / n) }; list(chisq = U^2 / V, df = 1, p = pchisq(U^2 / V, 1, lower.tail = FALSE)) }
case("curve_questions", list(kind = "km", formula = "Surv(time,status) ~ sex", times = c(200, 400), rmst = 600, logrank_formula = "Surv(time,status) ~ sex", fleming_harrington = c(0.5, 2)), k,
  list(survival_difference = list(times = c(200, 400), `sex=2` = tab(cbind(e, se, e - z * se, e + z * se, 2 * pnorm(-abs(e / se))), 1:2, c("difference", "se", "lower95", "upper95", "p"))), tests = list(fleming_harrington = fh(0.5, 2)),
    rmst = list(mean = tab(cbind(rm, rm[, 1] - z * rm[, 2], rm[, 1] + z * rm[, 2]), c("sex=1", "sex=2"), c("rmst", "se", "lower95", "upper95")), difference_from_first = list(rows = "sex=2", cols = c("difference", "se", "lower95", "upper95", "p"), data = list(num(c(rd, rs, rd - z * rs, rd + z * rs, 2 * pnorm(-abs(rd / rs)))))),
      ratio_to_first = list(rows = "sex=2", cols = c("ratio", "se_log", "lower95", "upper95", "p"), data = list(num(c(rr, rl, rr * exp(-z * rl), rr * exp(z * rl), 2 * pnorm(-abs(log(rr) / rl)))))))), 1e-9)
lm0 <- subset(k, time > 90); f <- coxph(Surv(time - 90, status) ~ sex, lm0, control = tight)
case("landmark_questions", list(kind = "cox", formula = "Surv(time,status) ~ sex", landmark = 90), k, list(n = nrow(lm0), coef = unname(coef(f)), se = sqrt(vcov(f)[1, 1]), landmark = list(time = 90, rows_with_event_before = sum(k$time <= 90 & k$status == 1), rows_censored_before = sum(k$time <= 90 & k$status == 0))), 1e-9)
## optimism over stated resamples: rows in a file of their own
set.seed(9); B <- 25; R <- t(replicate(B, sample(nrow(bw), replace = TRUE))); dir.create(file.path(out, "bootstrap_logistic"), showWarnings = FALSE); write.table(R, file.path(out, "bootstrap_logistic", "resample_rows_1based.csv"), sep = ",", row.names = FALSE)
acc <- function(y, p) { h <- glm(y ~ qlogis(p), binomial, control = gc2); n1 <- sum(y); r <- rank(p); c((sum(r[y == 1]) - n1 * (n1 + 1) / 2) / n1 / sum(!y), mean((y - p)^2), coef(h)) }
r <- sapply(seq_len(B), function(i) { x <- bw[R[i, ], ]; h <- glm(low ~ age + lwt + smoke + race + ht, binomial, x, control = gc2); c(acc(x$low, fitted(h)), acc(bw$low, predict(h, bw, type = "response"))) }); mm <- rowMeans(r)
dd <- d; set.seed(10); R2 <- t(replicate(B, sample(nrow(dd), replace = TRUE))); write.table(R2, file.path(out, "resamples_lung.csv"), sep = ",", row.names = FALSE)
cacc <- function(x, lp) c(concordance(Surv(time, status) ~ lp, x, reverse = TRUE)$concordance, coef(coxph(Surv(time, status) ~ lp, x, control = tight)))
r2 <- sapply(seq_len(B), function(i) { x <- dd[R2[i, ], ]; h <- coxph(Surv(time, status) ~ age + sex + karno, x, control = tight); lp <- function(v) drop(as.matrix(v[, c("age", "sex", "karno")]) %*% coef(h)); c(cacc(x, lp(x)), cacc(dd, lp(dd))) }); m2 <- rowMeans(r2)
writeLines(c("logistic", format(mm, digits = 15), "cox", format(m2, digits = 15)), file.path(out, "optimism.txt"))
## proportional odds against coefficients for each cut: the score test with the expected information, by numerical derivatives
suppressMessages({library(ordinal); library(numDeriv)})
o <- birthwt; o$visits <- c("none", "one", "more")[pmin(o$ftv, 2) + 1]; o <- o[, c("visits", "age", "lwt", "smoke")]; o$f <- factor(o$visits, c("none", "one", "more"), ordered = TRUE)
cl <- clm(f ~ age + lwt + smoke, data = o, control = clm.control(gradTol = 1e-12)); X <- as.matrix(o[, 2:4]); X0 <- sweep(sweep(X, 2, colMeans(X)), 2, apply(X, 2, sd), "/"); y <- as.integer(o$f)
b0 <- cl$beta * apply(X, 2, sd); a0 <- cl$alpha - sum(cl$beta * colMeans(X)); th <- c(a0[1], b0, a0[2], b0)
P <- function(t) { g1 <- plogis(t[1] - X0 %*% t[2:4]); g2 <- plogis(t[5] - X0 %*% t[6:8]); cbind(g1, g2 - g1, 1 - g2) }
U <- grad(function(t) sum(log(P(t)[cbind(seq_along(y), y)])), th, method.args = list(r = 6)); p0 <- P(th); I <- -hessian(function(t) sum(p0 * log(P(t))), th, method.args = list(r = 6)); st <- drop(U %*% solve(I, U))
case("ordinal_questions", list(kind = "ordinal", formula = "visits ~ age + lwt + smoke", factor_levels = list(visits = c("none", "one", "more"))), o[, 1:4], list(proportional_odds_score_test = list(chisq = st, df = 3, p = pchisq(st, 3, lower.tail = FALSE))), 1e-6)
## coefficients of a logistic model on the stated resamples
m25 <- t(sapply(seq_len(B), function(i) coef(glm(low ~ age + lwt + smoke + race + ht, binomial, bw[R[i, ], ], control = gc2)))); rownames(m25) <- NULL
case("bootstrap_logistic", list(kind = "bootstrap-logistic", formula = "low ~ age + lwt + smoke + race + ht", factor_levels = list(race = c("white", "black", "other"))), bw, list(estimates = tab(m25, seq_len(B), colnames(m25))), 1e-8)
