/**
 */
package org.kinetrail.model.plan.impl;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.kinetrail.model.plan.Covariates;
import org.kinetrail.model.plan.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Covariates</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.impl.CovariatesImpl#getForced <em>Forced</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.CovariatesImpl#getCandidates <em>Candidates</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.CovariatesImpl#getPostInfusionInSensitivity <em>Post Infusion In Sensitivity</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CovariatesImpl extends MinimalEObjectImpl.Container implements Covariates {
	/**
	 * The cached value of the '{@link #getForced() <em>Forced</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForced()
	 * @generated
	 * @ordered
	 */
	protected EList<String> forced;

	/**
	 * The cached value of the '{@link #getCandidates() <em>Candidates</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCandidates()
	 * @generated
	 * @ordered
	 */
	protected EList<String> candidates;

	/**
	 * The cached value of the '{@link #getPostInfusionInSensitivity() <em>Post Infusion In Sensitivity</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostInfusionInSensitivity()
	 * @generated
	 * @ordered
	 */
	protected EList<String> postInfusionInSensitivity;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CovariatesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.COVARIATES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getForced() {
		if (forced == null) {
			forced = new EDataTypeEList<String>(String.class, this, PlanPackage.COVARIATES__FORCED);
		}
		return forced;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCandidates() {
		if (candidates == null) {
			candidates = new EDataTypeEList<String>(String.class, this, PlanPackage.COVARIATES__CANDIDATES);
		}
		return candidates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPostInfusionInSensitivity() {
		if (postInfusionInSensitivity == null) {
			postInfusionInSensitivity = new EDataTypeEList<String>(String.class, this, PlanPackage.COVARIATES__POST_INFUSION_IN_SENSITIVITY);
		}
		return postInfusionInSensitivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.COVARIATES__FORCED:
				return getForced();
			case PlanPackage.COVARIATES__CANDIDATES:
				return getCandidates();
			case PlanPackage.COVARIATES__POST_INFUSION_IN_SENSITIVITY:
				return getPostInfusionInSensitivity();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlanPackage.COVARIATES__FORCED:
				getForced().clear();
				getForced().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.COVARIATES__CANDIDATES:
				getCandidates().clear();
				getCandidates().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.COVARIATES__POST_INFUSION_IN_SENSITIVITY:
				getPostInfusionInSensitivity().clear();
				getPostInfusionInSensitivity().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PlanPackage.COVARIATES__FORCED:
				getForced().clear();
				return;
			case PlanPackage.COVARIATES__CANDIDATES:
				getCandidates().clear();
				return;
			case PlanPackage.COVARIATES__POST_INFUSION_IN_SENSITIVITY:
				getPostInfusionInSensitivity().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PlanPackage.COVARIATES__FORCED:
				return forced != null && !forced.isEmpty();
			case PlanPackage.COVARIATES__CANDIDATES:
				return candidates != null && !candidates.isEmpty();
			case PlanPackage.COVARIATES__POST_INFUSION_IN_SENSITIVITY:
				return postInfusionInSensitivity != null && !postInfusionInSensitivity.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (forced: ");
		result.append(forced);
		result.append(", candidates: ");
		result.append(candidates);
		result.append(", postInfusionInSensitivity: ");
		result.append(postInfusionInSensitivity);
		result.append(')');
		return result.toString();
	}

} //CovariatesImpl
