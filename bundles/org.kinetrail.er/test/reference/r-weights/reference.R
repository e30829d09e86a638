# Makes the cases of this folder: Rscript reference.R FOLDER
suppressMessages({library(survival); library(jsonlite)})
out <- commandArgs(TRUE)[1]
num <- function(x) { x <- unname(x); if (length(x) > 1) return(lapply(x, num)); if (is.character(x)) return(x); if (is.na(x)) "NA" else if (is.infinite(x)) (if (x > 0) "Inf" else "-Inf") else x }
tab <- function(m, rows, cols) list(rows = rows, cols = cols, data = lapply(seq_len(nrow(m)), function(i) lapply(unname(m[i, ]), num)))
case <- function(id, spec, data, expected, tol) {
  d <- file.path(out, id); dir.create(d, showWarnings = FALSE)
  write.csv(data, file.path(d, "input.csv"), row.names = FALSE, quote = FALSE, na = "")
  writeLines(toJSON(list(id = id, spec = spec, tolerance_suggested = tol, notes = NULL, expected = expected), auto_unbox = TRUE, digits = NA, null = "null", pretty = TRUE), file.path(d, "expected.json"))
}
set.seed(20); n <- 240
d <- data.frame(age = round(rnorm(n, 62, 9)), sex = sample(c("F", "M"), n, TRUE), burden = round(rlnorm(n, 3, 0.6), 1))
d$auc <- signif(exp(5 + 0.5 * log(d$burden) - 0.01 * (d$age - 62) + rnorm(n, 0, 0.8)), 4)
ev <- rexp(n, 0.03 * exp(-0.4 * (log(d$auc) - 6.5) + 0.3 * (log(d$burden) - 3))); ce <- runif(n, 10, 60); d$time <- round(pmin(ev, ce), 1) + 0.1; d$status <- as.numeric(ev <= ce)
d$resp <- rbinom(n, 1, plogis(0.2 + 0.5 * (log(d$auc) - 6.5) - 0.02 * (d$age - 62))); d$site <- rep(1:24, length.out = n); d$age[c(5, 77)] <- NA
cc <- na.omit(d); m <- nrow(cc)
tight <- coxph.control(eps = 1e-13, iter.max = 60, toler.chol = 1e-14); gc2 <- glm.control(epsilon = 1e-15, maxit = 100); z <- qnorm(0.975)
sandwich <- function(f, cl) { X <- model.matrix(f); w <- weights(f, "prior"); p <- fitted(f); u <- rowsum(w * (f$y - p) * X, cl); B <- solve(crossprod(X, w * p * (1 - p) * X)); sqrt(diag(B %*% crossprod(u) %*% B)) }
est <- function(b, s) list(coef = num(b), se = num(s), z = num(b / s), p = num(2 * pnorm(-abs(b / s))), ratio = num(exp(b)), ratio_lower95 = num(exp(b - z * s)), ratio_upper95 = num(exp(b + z * s)))
cox <- function(f, data, w = NULL, cl = NULL) { data$.w <- if (is.null(w)) 1 else w; data$.c <- if (is.null(cl)) seq_len(nrow(data)) else cl; if (is.null(w) && is.null(cl)) { k <- coxph(f, data, control = tight) } else k <- coxph(f, data, weights = .w, cluster = .c, robust = TRUE, control = tight); est(coef(k), sqrt(diag(vcov(k)))) }
logit <- function(f, data, w = NULL, cl = NULL) { data$.w <- if (is.null(w)) 1 else w; k <- suppressWarnings(glm(f, quasibinomial, data, weights = .w, control = gc2)); if (is.null(w) && is.null(cl)) est(coef(k), sqrt(diag(summary(k, dispersion = 1)$cov.unscaled))) else est(coef(k), sandwich(k, if (is.null(cl)) seq_len(nrow(data)) else cl)) }
covs <- function(x) list(age = x$age, burden = x$burden, `sex=F` = as.numeric(x$sex == "F"), `sex=M` = as.numeric(x$sex == "M"))
wmean <- function(v, w) sum(v * w) / sum(w)
smd <- function(x, g, w) { r <- sapply(covs(x), function(v) { s <- sqrt(mean(tapply(v, g, var))); b <- tapply(v, g, mean); a <- sapply(split(seq_along(v), g), function(i) wmean(v[i], w[i])); f <- function(q) if (length(q) == 2) q[2] - q[1] else max(q) - min(q); c(f(b), f(a)) / s }); tab(t(r), names(covs(x)), c("before", "after")) }
wts <- function(w, g) list(min = min(w), max = max(w), mean = mean(w), effective_n = sum(w)^2 / sum(w^2), effective_n_by_group = num(tapply(w, g, sum)^2 / tapply(w^2, g, sum)))
halves <- function(x) cut(x, quantile(x), labels = FALSE, include.lowest = TRUE)
em <- "auc ~ age + log(burden) + sex"
## two groups at the median, stabilised, Cox; truncated at 2% and 98%
g <- as.numeric(cc$auc > median(cc$auc)); ps <- fitted(glm(g ~ age + log(burden) + sex, binomial, cc, control = gc2)); P <- mean(g)
w <- ifelse(g == 1, P / ps, (1 - P) / (1 - ps)); q <- quantile(w, c(0.02, 0.98)); wt <- pmin(pmax(w, q[1]), q[2]); cc$exposure_group <- factor(paste0("Q", g + 1))
case("weights_median_cox", list(kind = "propensity-weights", exposure_model = em, exposure_split = 0.5, formula = "Surv(time,status) ~ exposure_group", truncate = c(0.02, 0.98)), d,
  list(n = m, rows_missing = n - m, counts = num(table(g)), weight = num(wt), weights = c(wts(wt, g), list(truncated = sum(w != wt), truncated_at = num(q))), balance = smd(cc, g, wt), crude = cox(Surv(time, status) ~ exposure_group, cc), weighted = cox(Surv(time, status) ~ exposure_group, cc, wt)), 1e-8)
## the same standardised to the upper half, not stabilised, logistic with clusters
wa <- ifelse(g == 1, 1, ps / (1 - ps))
case("weights_standardised_logistic", list(kind = "propensity-weights", exposure_model = em, exposure_split = 0.5, formula = "resp ~ exposure_group + cluster(site)", standard = "Q2", stabilised = FALSE), d,
  list(weight = num(wa), balance = smd(cc, g, wa), weighted = logit(resp ~ exposure_group, cc, wa, cc$site)), 1e-8)
## quartiles, multinomial; Newton's method on the exact likelihood
q4 <- halves(cc$auc); X <- model.matrix(~ age + log(burden) + sex, cc); pm <- function(b) { e <- cbind(0, X %*% matrix(b, ncol = 3)); e <- exp(e - apply(e, 1, max)); e / rowSums(e) }
X[, 2] <- X[, 2] - 62; b <- rep(0, 12); for (k in 1:40) { p <- pm(b); s <- unlist(lapply(2:4, function(j) crossprod(X, (q4 == j) - p[, j]))); H <- do.call(rbind, lapply(2:4, function(i) do.call(cbind, lapply(2:4, function(j) crossprod(X, p[, i] * ((i == j) - p[, j]) * X))))); b <- b + solve(H, s) }
p <- pm(b); w4 <- as.numeric(table(q4))[q4] / m / p[cbind(seq_len(m), q4)]; cc$exposure_group <- factor(paste0("Q", q4))
case("weights_quartiles", list(kind = "propensity-weights", exposure_model = em, exposure_split = c(0.25, 0.5, 0.75), formula = "resp ~ exposure_group"), d,
  list(levels = paste0("Q", 1:4), weight = num(w4), weights = wts(w4, q4), balance = smd(cc, q4, w4), crude = logit(resp ~ exposure_group, cc), weighted = logit(resp ~ exposure_group, cc, w4)), 1e-8)
## a continuous exposure
l <- lm(log(auc) ~ age + log(burden) + sex, cc); x <- log(cc$auc); wc <- dnorm(x, mean(x), sd(x)) / dnorm(x, fitted(l), summary(l)$sigma)
wcor <- function(v, w) cov.wt(cbind(x, v), w / sum(w), cor = TRUE)$cor[1, 2]
case("weights_continuous", list(kind = "propensity-weights", exposure_model = "log(auc) ~ age + log(burden) + sex", formula = "Surv(time,status) ~ log(auc)"), d,
  list(weight = num(wc), exposure_model = list(sigma = summary(l)$sigma), balance = tab(t(sapply(covs(cc), function(v) c(cor(x, v), wcor(v, wc)))), names(covs(cc)), c("before", "after")), weighted = cox(Surv(time, status) ~ log(auc), cc, wc)), 1e-8)
## matching: the rule of nearest neighbours, propensity falling, all first partners before any second
match2 <- function(lp, ix, ratio, cal, dist = NULL, ord = order(-lp)) { sdp <- sqrt((var(lp[ix]) + var(lp[!ix])) / 2); own <- rep(NA, length(lp)); ord <- ord[ix[ord]]
  for (r in seq_len(ratio)) for (i in ord) { free <- which(!ix & is.na(own)); free <- free[abs(lp[free] - lp[i]) <= cal * sdp]; if (length(free)) { dd <- if (is.null(dist)) abs(lp[free] - lp[i]) else dist[i, free]; own[free[which.min(dd)]] <- i } }
  s <- rep(NA, length(lp)); k <- sort(unique(na.omit(own))); for (j in seq_along(k)) s[c(k[j], which(own == k[j]))] <- j; list(set = s, width = cal * sdp) }
matched <- function(id, spec, ix, mt, f, logistic) { s <- mt$set; k <- !is.na(s); nc <- table(s[k & !ix]); w <- ifelse(!k, 0, ifelse(ix, 1, sum(nc) / length(nc) / nc[as.character(s)])); g <- as.numeric(ix); sub <- cc[k, ]; ww <- if (all(w[k] == 1)) NULL else w[k]
  r <- if (logistic) logit(f, sub, ww, s[k]) else cox(f, sub, ww, s[k]); sub$.s <- s[k]
  inside <- if (logistic) clogit(update(f, . ~ . + strata(.s)), sub, control = tight) else coxph(update(f, . ~ . + strata(.s)), sub, control = tight)
  e <- list(n = m, sets = max(s, na.rm = TRUE), index_rows = sum(ix), matched_comparisons = sum(nc), caliper_on_logit = mt$width, set = num(s), weight = num(w), balance = smd(cc, g, w), matched = r, within_sets = est(coef(inside), sqrt(diag(vcov(inside)))))
  if (logistic && is.null(ww)) { a <- sub$resp[ix[k]][order(s[k][ix[k]])]; o <- sub$resp[!ix[k]][order(s[k][!ix[k]])]; e$mcnemar <- list(index_only = sum(a > o), comparison_only = sum(o > a), p_exact = binom.test(sum(a > o), sum(a != o))$p.value) }
  case(id, spec, d, e, 1e-8) }
g <- as.numeric(cc$auc > median(cc$auc)); cc$exposure_group <- factor(paste0("Q", g + 1)); lp <- predict(glm(g ~ age + log(burden) + sex, binomial, cc, control = gc2)); ix <- g == 1
base <- list(kind = "matching", exposure_model = em, exposure_split = 0.5)
matched("matching_pairs_logistic", c(base, formula = "resp ~ exposure_group"), ix, match2(lp, ix, 1, 0.2), resp ~ exposure_group, TRUE)
X <- model.matrix(~ age + log(burden) + sex, cc)[, -1]; S <- (cov(X[ix, ]) * (sum(ix) - 1) + cov(X[!ix, ]) * (sum(!ix) - 1)) / (m - 2); D <- sapply(seq_len(m), function(j) sqrt(mahalanobis(X, X[j, ], S)))
matched("matching_mahalanobis_cox", c(base, list(formula = "Surv(time,status) ~ exposure_group", distance = "mahalanobis", caliper = 0.5, order = "data")), ix, match2(lp, ix, 1, 0.5, D, seq_len(m)), Surv(time, status) ~ exposure_group, FALSE)
low <- cc$auc <= quantile(cc$auc, 0.25); cc$exposure_group <- factor(ifelse(low, "Q1", "Q2")); lp <- predict(glm(low ~ age + log(burden) + sex, binomial, cc, control = gc2))
matched("matching_two_to_one_cox", list(kind = "matching", exposure_model = em, exposure_split = 0.25, index = "Q1", ratio = 2, caliper = 0.25, formula = "Surv(time,status) ~ exposure_group"), low, match2(lp, low, 2, 0.25), Surv(time, status) ~ exposure_group, FALSE)
