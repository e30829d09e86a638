/**
 */
package org.kinetrail.model.plan;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frame</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.Frame#getQuestionOfInterest <em>Question Of Interest</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Frame#getContextOfUse <em>Context Of Use</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Frame#getModelInfluence <em>Model Influence</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Frame#getWrongDecision <em>Wrong Decision</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Frame#getModelRisk <em>Model Risk</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Frame#getModelImpact <em>Model Impact</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Frame#getTechnicalCriteria <em>Technical Criteria</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Frame#getEvaluation <em>Evaluation</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Frame#getLimitations <em>Limitations</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.plan.PlanPackage#getFrame()
 * @model
 * @generated
 */
public interface Frame extends EObject {
	/**
	 * Returns the value of the '<em><b>Question Of Interest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Question Of Interest</em>' attribute.
	 * @see #setQuestionOfInterest(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getFrame_QuestionOfInterest()
	 * @model
	 * @generated
	 */
	String getQuestionOfInterest();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Frame#getQuestionOfInterest <em>Question Of Interest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question Of Interest</em>' attribute.
	 * @see #getQuestionOfInterest()
	 * @generated
	 */
	void setQuestionOfInterest(String value);

	/**
	 * Returns the value of the '<em><b>Context Of Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Context Of Use</em>' attribute.
	 * @see #setContextOfUse(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getFrame_ContextOfUse()
	 * @model
	 * @generated
	 */
	String getContextOfUse();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Frame#getContextOfUse <em>Context Of Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Context Of Use</em>' attribute.
	 * @see #getContextOfUse()
	 * @generated
	 */
	void setContextOfUse(String value);

	/**
	 * Returns the value of the '<em><b>Model Influence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model Influence</em>' attribute.
	 * @see #setModelInfluence(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getFrame_ModelInfluence()
	 * @model
	 * @generated
	 */
	String getModelInfluence();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Frame#getModelInfluence <em>Model Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Influence</em>' attribute.
	 * @see #getModelInfluence()
	 * @generated
	 */
	void setModelInfluence(String value);

	/**
	 * Returns the value of the '<em><b>Wrong Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Wrong Decision</em>' attribute.
	 * @see #setWrongDecision(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getFrame_WrongDecision()
	 * @model
	 * @generated
	 */
	String getWrongDecision();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Frame#getWrongDecision <em>Wrong Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wrong Decision</em>' attribute.
	 * @see #getWrongDecision()
	 * @generated
	 */
	void setWrongDecision(String value);

	/**
	 * Returns the value of the '<em><b>Model Risk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model Risk</em>' attribute.
	 * @see #setModelRisk(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getFrame_ModelRisk()
	 * @model
	 * @generated
	 */
	String getModelRisk();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Frame#getModelRisk <em>Model Risk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Risk</em>' attribute.
	 * @see #getModelRisk()
	 * @generated
	 */
	void setModelRisk(String value);

	/**
	 * Returns the value of the '<em><b>Model Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model Impact</em>' attribute.
	 * @see #setModelImpact(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getFrame_ModelImpact()
	 * @model
	 * @generated
	 */
	String getModelImpact();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Frame#getModelImpact <em>Model Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Impact</em>' attribute.
	 * @see #getModelImpact()
	 * @generated
	 */
	void setModelImpact(String value);

	/**
	 * Returns the value of the '<em><b>Technical Criteria</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Technical Criteria</em>' attribute.
	 * @see #setTechnicalCriteria(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getFrame_TechnicalCriteria()
	 * @model
	 * @generated
	 */
	String getTechnicalCriteria();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Frame#getTechnicalCriteria <em>Technical Criteria</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technical Criteria</em>' attribute.
	 * @see #getTechnicalCriteria()
	 * @generated
	 */
	void setTechnicalCriteria(String value);

	/**
	 * Returns the value of the '<em><b>Evaluation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evaluation</em>' attribute.
	 * @see #setEvaluation(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getFrame_Evaluation()
	 * @model
	 * @generated
	 */
	String getEvaluation();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Frame#getEvaluation <em>Evaluation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluation</em>' attribute.
	 * @see #getEvaluation()
	 * @generated
	 */
	void setEvaluation(String value);

	/**
	 * Returns the value of the '<em><b>Limitations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Limitations</em>' attribute.
	 * @see #setLimitations(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getFrame_Limitations()
	 * @model
	 * @generated
	 */
	String getLimitations();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Frame#getLimitations <em>Limitations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limitations</em>' attribute.
	 * @see #getLimitations()
	 * @generated
	 */
	void setLimitations(String value);

} // Frame
