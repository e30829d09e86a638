/**
 */
package org.kinetrail.model.plan;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Covariates</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.Covariates#getForced <em>Forced</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Covariates#getCandidates <em>Candidates</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Covariates#getPostInfusionInSensitivity <em>Post Infusion In Sensitivity</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.plan.PlanPackage#getCovariates()
 * @model
 * @generated
 */
public interface Covariates extends EObject {
	/**
	 * Returns the value of the '<em><b>Forced</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Forced</em>' attribute list.
	 * @see org.kinetrail.model.plan.PlanPackage#getCovariates_Forced()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getForced();

	/**
	 * Returns the value of the '<em><b>Candidates</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Candidates</em>' attribute list.
	 * @see org.kinetrail.model.plan.PlanPackage#getCovariates_Candidates()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCandidates();

	/**
	 * Returns the value of the '<em><b>Post Infusion In Sensitivity</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Post Infusion In Sensitivity</em>' attribute list.
	 * @see org.kinetrail.model.plan.PlanPackage#getCovariates_PostInfusionInSensitivity()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getPostInfusionInSensitivity();

} // Covariates
